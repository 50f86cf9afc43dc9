'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const by = id => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const text = by('text'), box = by('card'), form = by('filters');

// All elements of each card, and the first part of it, in the order of the text.
const elements = data.cards.map(() => []);
for (const element of all('[data-card]', text)) elements[element.dataset.card].push(element);
const firsts = all('.part[id]', text);
const cardOf = element => Number(element.dataset.card);
const shown = data.cards.map(() => true);

all('[hidden]').forEach(element => { if (element !== box) element.hidden = false; });
const table = document.querySelector('table');

// On a narrow screen the text comes first.
by('panel').open = !matchMedia('(max-width: 60rem)').matches;

// The card.

let open = null, kept = false;

const percent = share => Math.round(share * 100) + ' %';
const words = mentions => mentions.map(mention => mention.text).join('; ');

function lines({ record, addressee, why, document, corrected }) {
  if (!record) return why ? [['Why', why]] : [];
  const { cue, speaker } = record;
  const told = cue && [cue.negated && 'denied', cue.asserted === false && 'not as a fact'].filter(Boolean).join(', ');
  return [
    ['Kind', record.kind],
    ['Why nobody', why],
    ['In the text', !corrected && speaker?.mention?.text],
    ['Role', !corrected && speaker?.description?.text],
    ['Cue', cue && `${cue.text} (${cue.lemma}, ${cue.act})${told ? ', ' + told : ''}`],
    ['Manner', cue?.manner?.text],
    ['To', addressee === null ? null : nameOf(addressee)],
    ['Setting', words(record.setting)],
    ['When', words(record.when)],
    ['Pattern', record.pattern],
    ['Confidence', speaker && !corrected && percent(record.confidence)],
    ['Or', (record.alternatives || []).map(other => `${other.name || 'somebody unnamed'} (${percent(other.confidence)})`).join(', ')],
    ['Document', data.documents.length > 1 && data.documents[document]],
  ].filter(([, value]) => value);
}

function make(name, content, properties = {}) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...[content].flat());
  return element;
}

function fill(number) {
  const card = data.cards[number];
  const who = card.speaker === null ? 'Nobody known' : nameOf(card.speaker);
  box.className = card.speaker === null ? 'nobody' : 'c' + data.people[card.speaker].colour;
  box.replaceChildren(
    make('h2', who + (card.fixed ? ' ✓' : card.doubtful ? ' (doubtful)' : '')),
    make('dl', lines(card).flatMap(([name, value]) => [make('dt', name), make('dd', value)])),
    ...(kept ? [correcting(number)] : []),
  );
}

function place(element) {
  const { left, top, bottom } = element.getClientRects()[0] || element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  box.style.left = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + 'px';
  const below = bottom + 8 + height < window.innerHeight;
  box.style.top = (below ? bottom + 8 : Math.max(8, top - height - 8)) + 'px';
}

function show(number, element, keep) {
  hide();
  [open, kept] = [number, keep];
  elements[number].forEach(one => one.classList.add('on'));
  fill(number);
  box.hidden = false;
  place(element);
}

function hide() {
  if (open === null) return;
  elements[open].forEach(one => one.classList.remove('on'));
  open = null;
  kept = false;
  box.hidden = true;
}

// One quotation is in the order of the Tab key: the one that was there last.
let current = firsts[0];
if (current) current.tabIndex = 0;

function go(element, options) {
  if (!element) return;
  current.tabIndex = -1;
  current = element;
  current.tabIndex = 0;
  current.focus({ preventScroll: true });
  current.scrollIntoView({ block: 'nearest', ...options });
  show(cardOf(current), current, true);
  history.replaceState(null, '', '#' + current.id);
}

// The next quotation that is shown, from where the reader is; round at the end.
function step(forward, speaker = null) {
  const fits = first => {
    const number = cardOf(first);
    return shown[number] && (speaker === null || data.cards[number].speaker === speaker);
  };
  const at = firsts.indexOf(current);
  const order = [...firsts.slice(at + 1), ...firsts.slice(0, at)];
  const found = forward ? order.find(fits) : order.reverse().find(fits);
  if (found) go(found, { block: 'center' });
  else if (current && fits(current)) go(current, { block: 'center' });
}

const target = event => event.target.closest('[data-card]:not(.off)');

text.addEventListener('mouseover', event => {
  const element = target(event);
  if (element && !kept) show(cardOf(element), element, false);
});
text.addEventListener('mouseout', event => {
  if (!kept && !event.relatedTarget?.closest?.('#card')) hide();
});
text.addEventListener('click', event => {
  const element = target(event);
  if (!element) return hide();
  if (String(getSelection())) return;
  const number = cardOf(element);
  go(element.id ? element : by('r' + number));
  place(element);
});
text.addEventListener('focusin', event => {
  const element = target(event);
  if (element?.id && !kept) show(cardOf(element), element, false);
});
text.addEventListener('focusout', () => { if (!kept) hide(); });

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && open !== null) {
    current.focus({ preventScroll: true });
    hide();
  } else if (text.contains(event.target) && event.target.id.startsWith('r')) {
    const forward = { ArrowRight: true, ArrowLeft: false }[event.key];
    if (forward !== undefined) {
      event.preventDefault();
      step(forward, event.shiftKey ? data.cards[cardOf(current)].speaker : null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      go(event.target);
      box.focus({ preventScroll: true });
    }
  }
});
window.addEventListener('scroll', () => {
  if (open !== null) place(elements[open].find(one => one === current) || elements[open][0]);
}, { passive: true });
by('next').addEventListener('click', () => step(true));
by('previous').addEventListener('click', () => step(false));
table.addEventListener('click', ({ target }) => {
  if (target.dataset.next) step(true, Number(target.dataset.next));
});

// Filters.

const checked = name => new Set(all(`input[name=${name}]:checked`).map(input => input.value));

function filter() {
  const kinds = checked('kind'), speakers = checked('speaker');
  const least = by('least').value / 100, onlyDoubtful = by('only-doubtful').checked;
  by('least-shown').value = percent(least);
  data.cards.forEach(({ record, speaker, doubtful }, number) => {
    const fits = speaker === null
      ? kinds.has('nobody') && !onlyDoubtful && least === 0
      : kinds.has(record?.kind ?? 'direct') && speakers.has(String(speaker)) && (record?.confidence ?? 1) >= least && (doubtful || !onlyDoubtful);
    if (fits === shown[number]) return;
    shown[number] = fits;
    elements[number].forEach(element => element.classList.toggle('off', !fits));
  });
  if (open !== null && !shown[open]) hide();
  const count = shown.filter(Boolean).length;
  const whole = `${data.cards.length} quotations and reports, ${data.people.length} speakers`;
  by('count').textContent = count === data.cards.length ? whole : `${count} of ${whole} shown`;
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', event => { if (event.target.id !== 'search') filter(); });
table.addEventListener('change', filter);
const everybody = whether => {
  all('input[name=speaker]').forEach(input => { input.checked = whether; });
  filter();
};
all('[data-all]').forEach(button => button.addEventListener('click', () => everybody(button.dataset.all === 'true')));
form.addEventListener('reset', event => {
  event.preventDefault();
  all('input[name=kind]').forEach(input => { input.checked = true; });
  by('least').value = 0;
  by('only-doubtful').checked = false;
  by('search').value = '';
  search();
  everybody(true);
});

// Search, in all of the text, whatever elements it lies in.

const nodes = [], starts = [];
let haystack = '';
for (const paragraph of all('article p', text)) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
    starts.push(haystack.length);
    const small = walker.currentNode.data.toLowerCase();
    haystack += small.length === walker.currentNode.length ? small : walker.currentNode.data;
  }
  haystack += '\n';
}

function spot(offset) {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle; else high = middle;
  }
  return [nodes[low], Math.min(offset - starts[low], nodes[low].length)];
}

let places = [], chosen = -1;

function search() {
  const needle = by('search').value.trim().toLowerCase();
  places = [];
  chosen = -1;
  for (let at = needle ? haystack.indexOf(needle) : -1; at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
    const range = new Range();
    range.setStart(...spot(at));
    const [node, end] = spot(at + needle.length - 1);
    range.setEnd(node, end + 1);
    places.push(range);
  }
  by('hits').value = needle ? `${places.length} ${places.length === 1 ? 'place' : 'places'}` : '';
  mark('found', places);
  mark('current', []);
}

function mark(name, ranges) {
  if (window.CSS?.highlights) CSS.highlights.set(name, new Highlight(...ranges));
}

by('search').addEventListener('input', search);
by('search').addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !places.length) return;
  chosen = (chosen + (event.shiftKey ? places.length - 1 : 1)) % places.length;
  if (chosen < 0) chosen = places.length - 1;
  by('hits').value = `${chosen + 1} of ${places.length} places`;
  mark('current', [places[chosen]]);
  places[chosen].startContainer.parentElement.scrollIntoView({ block: 'center' });
});

