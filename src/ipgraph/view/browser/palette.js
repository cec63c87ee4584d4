// The colours of the picture, light and dark, and the shapes that tell kinds of nodes and lines apart without them.

const COLOURS = {
  light: {
    ground: "#f6f7f9", ink: "#1b2430", soft: "#55606e", accent: "#0b5cad",
    dispute: ["#24364f", "#24364f", "#ffffff"], proceeding: ["#dfe8f3", "#5b7ba3", "#1b2430"],
    party: ["#ffffff", "#55606e", "#1b2430"], right: ["#fdf1d6", "#b07d12", "#1b2430"],
    forum: ["#e2f1e8", "#2f7d55", "#1b2430"], statistic: ["#efe6f6", "#7a4fa0", "#1b2430"],
    article: ["#ececec", "#8a8f96", "#1b2430"], other: ["#f3f3f3", "#55606e", "#1b2430"],
    edges: { claimant: "#1f6fc4", respondent: "#c9600a", holder: "#b07d12", reviews: "#1b2430", subsidiary: "#2f7d55", affiliate: "#2f7d55", rest: "#98a3b0" },
  },
  dark: {
    ground: "#12171e", ink: "#e8edf3", soft: "#a5b1bf", accent: "#7bb8f5",
    dispute: ["#c9d8ec", "#c9d8ec", "#10161f"], proceeding: ["#26384f", "#6f92bd", "#e8edf3"],
    party: ["#1f2731", "#a5b1bf", "#e8edf3"], right: ["#3d3112", "#d9a93a", "#f6ead0"],
    forum: ["#173526", "#5fb788", "#dff3e7"], statistic: ["#33264a", "#b490d6", "#efe6f6"],
    article: ["#2b3139", "#8a949f", "#e8edf3"], other: ["#20262e", "#a5b1bf", "#e8edf3"],
    edges: { claimant: "#6fb1f5", respondent: "#f0964a", holder: "#d9a93a", reviews: "#e8edf3", subsidiary: "#5fb788", affiliate: "#5fb788", rest: "#6b7786" },
  },
};
/** Kinds of nodes in the order of lists. */
const KIND_ORDER = ["dispute", "proceeding", "party", "right", "forum", "article", "statistic", "other"];
const CORNERS = { party: 14, forum: 0, right: 6, dispute: 5, proceeding: 5, statistic: 2, article: 2, other: 9 };
const DASHES = { reviews: [7, 4], holder: [2, 4], reports: [2, 3], subsidiary: [1, 3], affiliate: [1, 3] };

function palette() {
  return COLOURS[document.documentElement.dataset.theme];
}

/** A colour with a share of the ground mixed in, as if it were seen through. */
function mix(colour, ground, share) {
  const part = (text, at) => parseInt(text.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(colour, at) * share + part(ground, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

