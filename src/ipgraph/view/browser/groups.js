// Companies that articles tell to belong together: everybody who is linked by being a subsidiary or an affiliate.

const GROUPING = new Set(["subsidiary", "affiliate"]);
let groupOf = null;

/** The members of each group by member; a party without ties is a group of its own. */
function companyGroups() {
  if (groupOf !== null) return groupOf;
  groupOf = new Map();
  data.nodes.forEach((node, start) => {
    if (node.group !== "party" || groupOf.has(start)) return;
    const members = [start];
    groupOf.set(start, members);
    for (let at = 0; at < members.length; at += 1) {
      for (const edge of touching[members[at]]) {
        const other = otherEnd(edge, members[at]);
        if (!GROUPING.has(data.edges[edge][2]) || groupOf.has(other)) continue;
        groupOf.set(other, members);
        members.push(other);
      }
    }
    // Its head is who is in most cases.
    members.sort((a, b) => touching[b].length - touching[a].length || a - b);
  });
  return groupOf;
}

/** The members of the group of who takes part in a case; an office that is sued is a group of its own. */
function groupWith(node) {
  return companyGroups().get(node) ?? [node];
}

/** What a group is called: its head, and how many more belong to it. */
function groupName(members) {
  const name = pick(data.nodes[members[0]].short);
  return members.length === 1 ? name : say("group-name", { name, count: members.length - 1 });
}
