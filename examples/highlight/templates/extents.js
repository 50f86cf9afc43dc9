
// Extents: with which words a quotation begins and ends, and quotations that were missed. A stretch is a start and an end in
// `whole`, within a paragraph.

// What lies between two places, cut at the ends of paragraphs, without the space around.
function stretches(start, end) {
  const found = [];
  for (let number = lastBefore(heads, start); number < heads.length && heads[number] < end; number++) {
    const from = Math.max(start, heads[number]);
    const words = whole.slice(from, Math.min(end, (heads[number + 1] ?? whole.length) - 1));
    if (words.trim()) found.push([from + words.length - words.trimStart().length, from + words.trimEnd().length]);
  }
  return found;
}

// The same of several, in the order of the text; what touches is one.
function joined(parts) {
  const found = [];
  for (const [start, end] of parts.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found.flatMap(([start, end]) => stretches(start, end));
}

// The place of a point of the page.
function placeOf(container, offset) {
  const point = new Range();
  point.setStart(container, offset);
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point.comparePoint(nodes[middle], nodes[middle].length) < 0) low = middle + 1; else high = middle;
  }
  return low === nodes.length ? whole.length : starts[low] + (nodes[low] === container ? offset : 0);
}

const stretchesOf = ({ startContainer, startOffset, endContainer, endOffset }) =>
  stretches(placeOf(startContainer, startOffset), placeOf(endContainer, endOffset));

// Where the parts of a card stood when the page was made.
const found = number => data.cards[number].found ??= joined(elements[number].filter(isPart).map(element => {
  const start = placeOf(element, 0);
  return [start, start + element.textContent.length];
}));
const isPart = element => element.classList.contains('part');

const parts = number => edits.records[number]?.parts ?? found(number);
const said = number => parts(number).map(([start, end]) => whole.slice(start, end));

function extent(number) {
  const words = said(number).join(' … ').split(/\s+/);
  return words.length < 9 ? words.join(' ') : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`;
}

const documentAt = place => Number(paragraphs[lastBefore(heads, place)].closest('article').id.slice(1));

// The parts, with the first (0) or the last (1) edge moved by a word, also into the next paragraph.
function moved(number, edge, forward) {
  const own = parts(number).map(part => [...part]), part = own.at(-edge), at = part[edge];
  const behind = whole.slice(at, at + 2000), before = whole.slice(Math.max(0, at - 2000), at);
  const word = forward ? behind.match(edge ? /^\s*\S+/ : /^\S+\s+/) : before.match(edge ? /\s+\S+$/ : /\S+\s*$/);
  if (!word) return own;
  part[edge] += forward ? word[0].length : -word[0].length;
  const fits = own.every(([start, end]) => documentAt(start) === documentAt(end - 1));
  const left = fits ? joined(own.filter(([start, end]) => start < end)) : [];
  return left.length ? left : parts(number);
}

// Marks the parts of cards anew.
function dress(numbers) {
  numbers.forEach(found);
  for (const element of numbers.flatMap(number => elements[number].filter(isPart))) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent.normalize();
  }
  index();
  const live = ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  };
  const places = numbers.filter(number => !data.cards[number].gone).flatMap(number => parts(number).map(part => [number, live(range(...part))]));
  places.forEach(([number, place]) => cover(number, place));
  index();
  gather();
  if (current && !current.isConnected) current = by(current.id) ?? firsts[0];
  if (current) current.tabIndex = 0;
  if (by('search').value) search();
}

// Puts an element around a range, or around each of its texts where it crosses another element.
function cover(number, place) {
  const around = range => {
    const element = make('span', [], { className: `part nobody ${data.cards[number].record?.kind ?? ''}`, tabIndex: -1, role: 'group' });
    element.dataset.card = number;
    if (!by('r' + number)) element.id = 'r' + number;
    range.surroundContents(element);
  };
  try {
    around(place);
  } catch {
    const walker = document.createTreeWalker(place.commonAncestorContainer, NodeFilter.SHOW_TEXT), ranges = [];
    while (walker.nextNode()) {
      const node = walker.currentNode, inner = new Range();
      if (!place.intersectsNode(node)) continue;
      inner.setStart(node, node === place.startContainer ? place.startOffset : 0);
      inner.setEnd(node, node === place.endContainer ? place.endOffset : node.length);
      if (!inner.collapsed) ranges.push(inner);
    }
    ranges.forEach(around);
  }
}

// A quotation that was missed.

function addCard() {
  const number = data.cards.length, own = edits.records[number]?.parts;
  data.cards.push({ document: own ? documentAt(own[0][0]) : 0, at: [], speaker: null, addressee: null, doubtful: false, fixed: false, marked: true });
  original.push({ speaker: null, why: 'you have marked it' });
  elements.push([]);
  shown.push(true);
}

function markMissed(own) {
  const number = data.cards.length;
  edits.marked += 1;
  edits.records[number] = { speaker: null, parts: own };
  addCard();
  getSelection().removeAllRanges();
  changed();
  go(by('r' + number));
  box.querySelector('input').focus({ preventScroll: true });
}

// What is selected of the text.
function selection() {
  const chosen = getSelection();
  const within = !chosen.isCollapsed && text.contains(chosen.anchorNode) && text.contains(chosen.focusNode);
  return within ? stretchesOf(chosen.getRangeAt(0)) : [];
}

function offer() {
  const own = selection();
  if (!own.length) return;
  if (open !== null && kept) return fill(open);
  hide();
  kept = true;
  box.className = 'nobody';
  const button = make('button', 'Mark as a quotation', { type: 'button' });
  button.addEventListener('click', () => markMissed(own));
  box.replaceChildren(make('h2', 'What you have selected'), make('p', button, { className: 'buttons' }));
  box.hidden = false;
  place(getSelection().getRangeAt(0));
}
text.addEventListener('mouseup', () => setTimeout(offer));
text.addEventListener('keyup', event => { if (event.key === 'Shift') offer(); });

by('mark').hidden = true;
by('mark').addEventListener('click', () => markMissed(stretchesOf(places[Math.max(chosen, 0)])));

// What changes the words of a card that is kept open.
function extending(number) {
  const line = make('p', [], { className: 'buttons extent' });
  const button = (label, own, title = label) => {
    const made = make('button', label, { type: 'button', ariaLabel: title, title });
    made.addEventListener('click', () => {
      const now = own();
      getSelection().removeAllRanges();
      if (String(now) !== String(parts(number))) correct(number, { parts: now });
      all('.extent button', box).find(one => one.title === title)?.focus({ preventScroll: true });
    });
    line.append(made, ' ');
  };
  ['Begins', 'Ends'].forEach((what, edge) => {
    line.append(what + ' ');
    button('←', () => moved(number, edge, false), `${what} a word earlier`);
    button('→', () => moved(number, edge, true), `${what} a word later`);
  });
  const own = selection();
  if (own.length) {
    button('Only what is selected', () => own);
    button('Also what is selected', () => joined([...parts(number), ...own]));
  }
  return line;
}

// Where a stretch comes from, in bytes of the document: its paragraph tells of each piece where it starts there, and where it
// ends if it is written in another way.
const encoder = new TextEncoder();

function source(start, end) {
  const number = lastBefore(heads, start);
  const pieces = paragraphs[number].dataset.at.split(' ').map(piece => piece.split(/[:-]/).map(Number));
  const piece = byte => pieces.findLast(([at]) => at <= byte);
  const [first, last] = [start, end].map(place => encoder.encode(whole.slice(heads[number], place)).length);
  const [from, begins, other] = piece(first), [to, goesOn, ends] = piece(last - 1);
  return { start: other === undefined ? begins + first - from : begins, end: ends ?? goesOn + last - to, text: whole.slice(start, end) };
}
