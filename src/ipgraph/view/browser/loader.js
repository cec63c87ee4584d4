// The first script of the page, which stands in it as it is: it unpacks the program and runs it.

/** The text that is packed in an element of the page, of which nothing is kept. */
async function unpacked(element) {
  const packed = element.textContent;
  element.remove();
  const stream = new Response(bytesOf(packed.trim())).body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

function bytesOf(packed) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(packed);
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Run a script that is packed; the page's policy names its hash, so nothing else can run in its place. */
async function runPacked(id) {
  const script = document.createElement("script");
  script.textContent = await unpacked(document.getElementById(id));
  document.head.append(script);
}

if (typeof DecompressionStream === "undefined") {
  const told = document.createElement("p");
  told.textContent = "This browser is too old to open the page: it lacks DecompressionStream. 浏览器版本过旧。";
  document.body.prepend(told);
} else runPacked("program");
