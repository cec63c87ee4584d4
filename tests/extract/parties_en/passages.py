"""English passages, each with the parties in it."""

from msgspec import Struct


class Case(Struct, frozen=True):
    """A text, the parties in it (each by some of its forms), and words that name no party."""

    name: str
    text: str
    named: tuple[tuple[str, ...], ...]
    unnamed: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()


PASSAGES = (
    Case(
        "a firm that bears the name of its founder, who is told of later",
        "A court refused copyright to four Orlin models. Orlin had argued that its lamps are art and asked for damages."
        " Marrow Ltd sold copies. Karl Orlin, who founded the firm, is still alive.",
        (("Orlin",), ("Karl Orlin",), ("Marrow Ltd",)),
        persons=("Karl Orlin",),
    ),
    Case(
        "what goods bring in is no suit, and a year behind a name makes no product of it",
        "Orlin sued Marrow Ltd over a patent. Tarny brought in $5 billion for Orlin in 2023.",
        (("Orlin",), ("Marrow Ltd",)),
        never=("Tarny",),
    ),
    Case(
        "a caption leaves others out, and initials stand for a name with an ampersand",
        "Judgment came on 6 April (Orlov & Ors v Tarn & Anor [2022] EWHC 800 (Ch)). Ed Orlov was glad. Marl & Quern plc"
        " sued Ed Orlov as well. The court sided with M&Q in May.",
        (("Ed Orlov", "Orlov"), ("Tarn",), ("Marl & Quern plc", "M&Q")),
        never=("Orlov & Ors", "Tarn & Anor", "Ors", "Anor"),
    ),
    Case(
        "the s at the end of a name is that of no owner",
        "Harry's has asked the court to stop Old Ned's Pty Ltd, a rival. Harry's relied on its marks. The court sided "
        "with Old Ned's. It held Alpha's pump to be new. What's more, it's cheap.",
        (("Harry's",), ("Old Ned's Pty Ltd", "Old Ned's")),
        never=("Harry", "Old Ned", "What's", "What"),
    ),
    Case(
        "the full names of a headline are those that the body calls by their first words",
        "Stripped of Profits: Quill Polymers Corp. v. Marl Chemical Co., 2022 SCC 43\n"
        "Marl is the exception. Marl's Canadian Patent No. 2,160,700 claimed film. Quill Polymers sold film too, and "
        "Quill was ordered to pay.",
        (("Quill Polymers Corp.", "Quill Polymers", "Quill"), ("Marl Chemical Co.", "Marl")),
    ),
    Case(
        "a case and its citation in square brackets name the parties in full",
        "Tarn Holdings LLC v Old Ned's Pty Ltd [2023] FCA 1400\nThe judge agreed with Tarn Holdings.",
        (("Tarn Holdings LLC", "Tarn Holdings"), ("Old Ned's Pty Ltd",)),
    ),
    Case(
        "a name in capitals keeps its legal form in capitals, and is the one below in small letters",
        'The suit names ZELK-RAM LTD. and VOXEN CO., LTD. ("Voxen"). Zelk-Ram Ltd. must pay, a judge said.',
        (("Zelk-Ram Ltd.",), ("VOXEN CO., LTD.", "Voxen")),
    ),
    Case(
        "an earlier name behind the bracket with the short one",
        'The court dismissed the appeal of Tarn Mobility Inc. ("Tarn"), formerly TarnKart Ltd., and fined it.',
        (("Tarn Mobility Inc.", "Tarn", "TarnKart Ltd."),),
    ),
    Case(
        "a firm sues one who led it",
        "Orlo Ltd. filed suit against its former president Odwin Marrowby. The claim was denied by Judge Bo Ek.",
        (("Orlo Ltd.",), ("Odwin Marrowby",)),
        never=("Bo Ek",),
    ),
    Case(
        "a name of letters and a number goes without its legal form",
        "Both appeals of QX5, Inc. were dismissed. QX5 was ordered to pay Marlin Ltd. EUR 2 million.",
        (("QX5, Inc.", "QX5"), ("Marlin Ltd.",)),
    ),
    Case(
        "a full name that is told of a person explains the surname",
        "The pictures were the idea of Odwin Marrowby, who calls himself an artist. Zeal Ltd. sued Marrowby.",
        (("Marrowby", "Odwin Marrowby"), ("Zeal Ltd.",)),
        persons=("Marrowby",),
    ),
    Case(
        "a well-known firm with a conjunction in its name",
        "Marks and Spencer plc sued Zeal Ltd. over a cake.",
        (("Marks and Spencer plc",), ("Zeal Ltd.",)),
        never=("Spencer plc",),
    ),
    Case(
        "the offices that hold a name in law",
        "The applicants were Zeal Inc. and the President and Fellows of Marrowby College. Marrowby has appealed.",
        (("President and Fellows of Marrowby College", "Marrowby"), ("Zeal Inc.",)),
    ),
    Case(
        "another name that all who read know",
        "Mei Lan, known to readers in the Chinese-speaking world as Snow Heron, sued Birch Media Co., Ltd.",
        named=(("Mei Lan", "Snow Heron"), ("Birch Media Co., Ltd.",)),
        persons=("Mei Lan",),
    ),
    Case(
        "estates, firms with a possessor or a place in their name, verbs behind a list",
        "The Estate of Henrik Dahl sued Ostby Inc. over a song. Corran's Foods Ltd. and Maison Vidal of Lyon, Inc. "
        "have settled. Bexley's Laboratories Ltd. lost to Tarn Labs, and Elvar Brewing and its dealer appealed. Norsk "
        "Metall sued it and Finsk Stål. Kelda and Marn have fought over a logo. Austria's Brent Ltd. paid. Elvar's "
        "trademark suit was heard.",
        (
            ("Estate of Henrik Dahl",),
            ("Corran's Foods Ltd.",),
            ("Maison Vidal of Lyon, Inc.",),
            ("Bexley's Laboratories Ltd.",),
            ("Tarn Labs",),
            ("Elvar Brewing", "Elvar"),
            ("Finsk Stål",),
            ("Kelda",),
            ("Marn",),
            ("Brent Ltd.",),
        ),
        never=("Austria's Brent Ltd.", "Lyon, Inc.", "Laboratories Ltd."),
    ),
    Case(
        "firms named after a person, and a sentence of many capitals",
        "Delvaux sued. Marcel Delvaux SAS asked the judge to stop artist Juno Halberd, and Halberd appealed.\n"
        "The Seoul Central District Court and the Patent Court of Korea told Haneul Display to pay BWX.",
        (("Marcel Delvaux SAS", "Delvaux"), ("Juno Halberd", "Halberd"), ("Haneul Display",)),
        persons=("Juno Halberd",),
    ),
    Case(
        "names that begin with a number or a word of grammar",
        "5x Optics v LumaSense\n"
        '5x Optics, Inc. ("5x") and 4-Seasons Tea Ltd. sued LumaSense Technologies Inc. ("LumaSense") in May. '
        "LumaSense says that 5x has no licence. Over Yonder, Inc. joined the suit later, and the judge asked Over "
        "Yonder, Inc. for papers. Over Yonder had none.",
        (
            ("5x Optics, Inc.", "5x Optics", "5x"),
            ("4-Seasons Tea Ltd.",),
            ("LumaSense Technologies Inc.", "LumaSense"),
            ("Over Yonder, Inc.", "Over Yonder"),
        ),
        never=("Yonder", "Optics"),
    ),
    Case(
        "bodies named by those who hold them, and firms of two trades",
        'The Regents of the University of Westmark and the Master and Fellows of Ardley College ("Ardley") sued Corvo '
        "AG. Ardley is the proprietor. Chengdu Lanxi Culture and Tourism Co., Ltd. was sued by Hefei Baohe Xinda "
        "Hardware Firm, and Grant Harlow Law Firm acted for it. Protests were filed against the ruling.",
        (
            ("Regents of the University of Westmark",),
            ("Master and Fellows of Ardley College", "Ardley"),
            ("Corvo AG",),
            ("Chengdu Lanxi Culture and Tourism Co., Ltd.",),
            ("Hefei Baohe Xinda Hardware Firm",),
        ),
        never=("Fellows", "Tourism Co., Ltd.", "Grant Harlow Law Firm", "Protests", "Master"),
    ),
    Case(
        "persons told by a family name, by who, by a surname alone",
        "The court restrained Zubeena Tarvo and Rostam Tarvo, who own a bakery, from using the sign. Mellina Costigan, "
        "a photographer, sued Brightpage Ltd. Costigan had asked for damages, Ms. Costigan told the judge. In another "
        "case Xu sued Nordvik AB, which had dismissed Xu Wenhao in May. The owners no longer own the sign.",
        (("Zubeena Tarvo",), ("Rostam Tarvo",), ("Mellina Costigan", "Ms. Costigan", "Costigan"), ("Xu", "Xu Wenhao")),
        persons=("Zubeena Tarvo", "Rostam Tarvo", "Mellina Costigan"),
    ),
    Case(
        "wire report of a jury verdict",
        "Jury Tells Norvela to Pay $85 Million in Pump Patent Fight\n"
        "MARSHALL, Texas (Reuters) - Norvela Inc must pay rival Brightwell Medical $85 million for infringing three "
        "patents on insulin pumps, a federal jury said on Friday. Brightwell, based in San Diego, sued Norvela "
        "in 2021. "
        "A spokesperson for Norvela, Karen Holt, said the company would appeal. Judge Alan Prior will decide later "
        "whether to raise the award. Shares of Brightwell rose 4% on the Nasdaq.",
        (("Norvela Inc", "Norvela"), ("Brightwell Medical", "Brightwell")),
        never=("Reuters", "Karen Holt", "Alan Prior", "Nasdaq", "San Diego", "Texas", "Shares", "MARSHALL"),
    ),
    Case(
        "court bulletin from China with masked names",
        "The plaintiff, Shenzhen Haitong Lighting Co., Ltd. (“Haitong”), is the owner of an invention patent "
        "for a lamp "
        "holder. The defendants are Zhongshan Lvguang Lighting Factory (hereinafter “Lvguang”) and its operator, Chen "
        "Mou. The court held that Lvguang and Chen Mou had jointly infringed the patent and ordered them to pay RMB "
        "400,000. A third defendant, Mr. H, was acquitted of liability. Zhang XX, a courier, did not appear.",
        (
            ("Shenzhen Haitong Lighting Co., Ltd.", "Haitong"),
            ("Zhongshan Lvguang Lighting Factory", "Lvguang"),
            ("Chen Mou",),
            ("Mr. H",),
            ("Zhang XX",),
        ),
        never=("Shenzhen", "Zhongshan"),
        persons=("Chen Mou", "Mr. H", "Zhang XX"),
    ),
    Case(
        "European blog on the Unified Patent Court",
        "Last week the UPC’s Mannheim Local Division handed down its ruling in Feldkamp v Ostara. Feldkamp GmbH "
        "& Co. KG "
        "had asserted EP 2 345 678 against Ostara S.p.A. and its German unit, Ostara Deutschland GmbH. Ostara’s "
        "counterclaim for revocation was dismissed. Feldkamp was represented by Gleiss Harmsen LLP, Ostara by the firm "
        "Bird Tennant. In May 2023 the Dutch company Veldhuis B.V. had settled with Feldkamp.",
        (
            ("Feldkamp GmbH & Co. KG", "Feldkamp"),
            ("Ostara S.p.A.", "Ostara"),
            ("Ostara Deutschland GmbH",),
            ("Veldhuis B.V.",),
        ),
        never=("Gleiss Harmsen LLP", "Gleiss Harmsen", "Bird Tennant", "Mannheim", "Dutch"),
    ),
    Case(
        "stock-exchange announcement",
        "Company announcement No. 14\n"
        "Lumora A/S (Nasdaq Copenhagen: LUMO) today informs that its wholly owned subsidiary Lumora Bioscience "
        "Pvt. Ltd. "
        "has been served with a complaint. The complaint was filed by Kestrel Therapeutics, Inc. (“Kestrel”) and the "
        "University of Westmark in the US District Court for the District of Delaware. Lumora believes that Kestrel’s "
        "claims are without merit and will defend itself vigorously.",
        (
            ("Lumora A/S", "Lumora"),
            ("Lumora Bioscience Pvt. Ltd.",),
            ("Kestrel Therapeutics, Inc.", "Kestrel"),
            ("University of Westmark",),
        ),
        never=("Nasdaq Copenhagen", "Company", "Delaware"),
    ),
    Case(
        "persons in a copyright suit",
        "Maria Lindqvist, a photographer from Malmö, has sued the magazine publisher Nordblad AB over a picture "
        "of a fox. "
        "Ms Lindqvist says that Nordblad printed it without her consent. In a second suit the estate of Henry Osgood, "
        "a novelist, accuses Streamly of copying the plot of his best-known book. Professor Ida Berg, who teaches law "
        "in Lund, thinks that Lindqvist will win.",
        (("Maria Lindqvist", "Ms Lindqvist"), ("Nordblad AB", "Nordblad"), ("Streamly",)),
        never=("Ida Berg", "Malmö", "Lund", "Professor"),
        persons=("Maria Lindqvist",),
    ),
    Case(
        "names of unusual shape",
        "Last year 3Dwell and e.Motive asked the board to cancel the mark. iRobix, a maker of vacuum cleaners, opposed "
        "the request. The board sided with iRobix. In another case D-Lux & Sons was ordered to stop selling lamps, and "
        "L’Avenir appealed against a fine. ZTX Corp. and BOX Display settled with McCallum’s Ltd.",
        (("3Dwell",), ("iRobix",), ("D-Lux & Sons",), ("L’Avenir",), ("ZTX Corp.",), ("BOX Display",)),
        never=("Last", "In"),
    ),
    Case(
        "nameless parties",
        "The Plaintiff, a technology company, found that two online retailers sold copies of its lamp. It sued a "
        "Dongguan-based maker of chargers and Company B. In an earlier case a court in Suzhou had ordered three "
        "dealers "
        "to pay RMB 60,000. The plaintiff is a market leader. Its customers include a company in every province.",
        (),
        unnamed=("a Dongguan-based maker of chargers", "Company B", "three dealers"),
        never=("a market leader", "a company in every province", "Its customers"),
    ),
    Case(
        "headings, places, laws, media and products",
        "What the New Trademark Law Means for Brand Owners\n"
        "The amended Trademark Law took effect in November. According to the China Daily, 40 suits were filed in "
        "Guangdong Province. Observers welcomed the rules. The AquaPad, a tablet sold since 2019, and the "
        "Galaxio 7 are "
        "not affected. The Berne Convention, the Paris Agreement and the TRIPS Agreement remain in force. In March the "
        "Ministry of Commerce published a list. English is the language of the treaty.",
        (),
        never=(
            "Trademark Law",
            "China Daily",
            "Guangdong Province",
            "Guangdong",
            "Observers",
            "AquaPad",
            "Galaxio 7",
            "Berne Convention",
            "Paris Agreement",
            "TRIPS Agreement",
            "Brand Owners",
            "English",
        ),
    ),
    Case(
        "groups, short forms and lists",
        "Ningbo Weida Tools Co., Ltd. and Hangzhou Weida Hardware Co., Ltd. (collectively, “Weida”) sued Bexley "
        "Limited, "
        "Corran plc and two of their dealers before the Ningbo Intermediate People's Court. Weida claimed RMB 9 "
        "million. "
        "Bexley and Corran denied infringement. The Korean group Daehan Precision, whose unit Daehan Vina makes the "
        "saws, asked the CNIPA to invalidate Weida’s patents.",
        (
            ("Ningbo Weida Tools Co., Ltd.",),
            ("Hangzhou Weida Hardware Co., Ltd.",),
            ("Bexley Limited", "Bexley"),
            ("Corran plc", "Corran"),
            ("Daehan Precision",),
        ),
        never=("Korean", "CNIPA", "Ningbo"),
    ),
    Case(
        "blog with questions and a case name only in the heading",
        "Tandem v. Okello: Can a Dance Step Be Owned?\n"
        "Who owns a dance step? The High Court in Nairobi thinks that nobody does. The claimant, a choreographer, had "
        "asked for an injunction; the respondent, a beverage company, used the step in a commercial. The suit was "
        "dismissed with costs.",
        (("Tandem",), ("Okello",)),
        never=("Nairobi", "Dance Step", "Who"),
    ),
)
