// Rows made of the columns in which the page holds them; view/columns.py says what each letter means.

/** All texts of the parts so far, and how many of them were given out. */
const knownTexts = [];
let givenTexts = 0;

/** The tables of a part by name, with what is no table. */
function readPart(text) {
  const { texts, words, tables, plain } = JSON.parse(text);
  const written = new Map();
  for (let at = 0; at < words.length; at += 2) written.set(words[at], words[at + 1]);
  const whole = written.size ? (one) => one.replace(/[\u00a1-\u07ff\ue000-\uf8ff]/g, (letter) => written.get(letter) ?? letter) : (one) => one;
  for (const one of texts) knownTexts.push(whole(one));
  return { ...plain, ...Object.fromEntries(tables.map(([name, column]) => [name, rowsOf(column)])) };
}

/** The rows of a column. */
function rowsOf([sort, first, second, third]) {
  switch (sort) {
    case "i":
      return numbersOf(first);
    case "d": {
      let sum = 0;
      return numbersOf(first).map((step) => (sum += step));
    }
    case "s":
      return numbersOf(first).map((number) => knownTexts[number ? number - 1 : givenTexts++]);
    case "t":
      return tuplesOf(first.map(rowsOf));
    case "l": {
      const flat = rowsOf(second);
      let at = 0;
      return numbersOf(first).map((length) => flat.slice(at, (at += length)));
    }
    case "o":
      return objectsOf(first, numbersOf(second), third);
    case "m": {
      const sorts = second.map((column) => rowsOf(column).values());
      return numbersOf(first).map((which) => sorts[which].next().value);
    }
    default:
      return first;
  }
}

/** Lists of one length: the usual lengths written out, since there are hundreds of thousands of them. */
function tuplesOf(columns) {
  const [a, b, c] = columns;
  if (columns.length === 2) return a.map((one, row) => [one, b[row]]);
  if (columns.length === 3) return a.map((one, row) => [one, b[row], c[row]]);
  return a.map((_, row) => columns.map((column) => column[row]));
}

/** Objects from the sets of keys, which of these each has, and the columns of the keys. */
function objectsOf(shapes, which, columns) {
  const readers = new Map(columns.map(([key, column]) => [key, { key, values: rowsOf(column), at: 0 }]));
  const sets = shapes.map((keys) => keys.map((key) => readers.get(key)));
  return which.map((number) => {
    const row = {};
    for (const reader of sets[number]) row[reader.key] = reader.values[reader.at++];
    return row;
  });
}

/** Whole numbers that are written as one letter each: 0, -1, 1, -2, … from # on; large ones stand as they are. */
function numbersOf(letters) {
  if (typeof letters !== "string") return letters;
  const numbers = [];
  for (let at = 0; at < letters.length; at += 1) {
    let place = letters.charCodeAt(at);
    if (place >= 0xd800 && place < 0xdc00) place = letters.codePointAt(at++);
    if (place >= 0xd800) place -= 0x800;
    if (place >= 0xa0) place -= 0x21;
    if (place > 0x5c) place -= 1;
    place -= 0x23;
    numbers.push(place & 1 ? -(place + 1) / 2 : place / 2);
  }
  return numbers;
}
