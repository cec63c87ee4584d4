// Moving in the picture: fitting it, zooming, walking from box to box.

/** The box around all that is drawn, in the picture's units. */
function extent() {
  const all = [...places].map(([node, { x, y }]) => ({ x, y, ...cardOf(node) }));
  return {
    left: Math.min(...all.map((box) => box.x - box.width / 2)),
    right: Math.max(...all.map((box) => box.x + box.width / 2)),
    top: Math.min(...all.map((box) => box.y - box.height / 2)) - 36,
    bottom: Math.max(...all.map((box) => box.y + box.height / 2)),
  };
}

/** Show all, but never so small that it cannot be read: then from the top left, and the rest by moving. */
function fit() {
  if (!places.size) return;
  // Take in the size that the panel has now: vis-network would scale the view when it sees the change later.
  network.redraw();
  const box = extent();
  const { clientWidth: width, clientHeight: height } = document.getElementById("drawing");
  const margin = 14;
  const wanted = Math.min((width - 2 * margin) / (box.right - box.left), (height - 2 * margin) / (box.bottom - box.top), LARGEST_SCALE);
  const scale = Math.max(wanted, SMALLEST_SCALE);
  const whole = (size, low, high) => (size - 2 * margin) / scale >= high - low;
  const centre = (size, low, high) => (whole(size, low, high) ? (low + high) / 2 : low + (size / 2 - margin) / scale);
  network.moveTo({ position: { x: centre(width, box.left, box.right), y: centre(height, box.top, box.bottom) }, scale });
}

/** The nearest box in a direction, for the arrow keys. */
function nextTo(node, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const here = places.get(node);
  const cost = (at) => {
    const [x, y] = [at.x - here.x, at.y - here.y];
    const [along, aside] = dx ? [x * dx, Math.abs(y)] : [y * dy, Math.abs(x)];
    return along < 4 ? Infinity : along + 2.5 * aside;
  };
  const found = [...places].map(([one, at]) => [cost(at), one]).filter(([of]) => of < Infinity);
  return found.length ? found.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0][1] : node;
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(3, Math.max(0.2, network.getScale() * factor)) });
}

/** Bring a box into view when it is outside, moving no further than is needed. */
function reveal(node) {
  const { x, y } = network.canvasToDOM(places.get(node));
  const { clientWidth: width, clientHeight: height } = document.getElementById("drawing");
  const scale = network.getScale();
  const card = cardOf(node);
  const over = (at, half, size) => Math.max(0, at + half + 12 - size) || Math.min(0, at - half - 12);
  const [aside, down] = [over(x, (card.width / 2) * scale, width), over(y, (card.height / 2) * scale, height)];
  if (!aside && !down) return;
  const { x: centreX, y: centreY } = network.getViewPosition();
  network.moveTo({ position: { x: centreX + aside / scale, y: centreY + down / scale } });
}
