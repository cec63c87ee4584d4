// Days in the words of each language, from the way in which the graph has them: 2024, 2024-05, 2024-05-31, or two of these
// with a solidus between. view/values.py writes those on cards in the same way.

const MONTHS_IN_ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day in English and in Chinese. */
function dayInWords(day) {
  const parts = day.split("/").map((one) => one.split("-"));
  const english = parts.map(([year, month, of]) => [of && Number(of), month && MONTHS_IN_ENGLISH[month - 1], year].filter(Boolean).join(" "));
  const chinese = parts.map((part) => part.map((number, place) => `${Number(number)}${"年月日"[place]}`).join(""));
  return [english.join(english[0].includes(" ") ? " – " : "–"), chinese.join("至")];
}
