'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const by = id => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const text = by('text'), box = by('card'), form = by('filters');

// All elements of each card, and the first part of it, in the order of the text.
let elements, firsts;
function gather() {
  elements = data.cards.map(() => []);
  for (const element of all('[data-card]', text)) elements[element.dataset.card].push(element);
  firsts = all('.part[id]', text);
}
gather();
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

function lines({ record, addressee, why, document, corrected }, said) {
  if (!record) return [['Words', said], ['Why', why]].filter(([, value]) => value);
  const { cue, speaker } = record;
  const told = cue && [cue.negated && 'denied', cue.asserted === false && 'not as a fact'].filter(Boolean).join(', ');
  return [
    ['Words', said],
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
    make('dl', lines(card, kept && extent(number)).flatMap(([name, value]) => [make('dt', name), make('dd', value)])),
    ...(kept ? [correcting(number)] : []),
  );
}

// Below the element or above it, never on it: a card that is too long for both may be scrolled.
function place(element) {
  const { left, top, bottom } = element.getClientRects()[0] || element.getBoundingClientRect();
  box.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: height } = box;
  box.style.left = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + 'px';
  const above = top - 16, below = window.innerHeight - bottom - 16;
  const under = height <= below || above < below, room = Math.max(120, under ? below : above);
  box.style.maxHeight = room + 'px';
  box.style.top = (under ? bottom + 8 : Math.max(8, top - 8 - Math.min(height, room))) + 'px';
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
  if (open !== null) elements[open].forEach(one => one.classList.remove('on'));
  open = null;
  kept = false;
  box.hidden = true;
}

// One quotation is in the order of the Tab key: the one that was there last.
let current = firsts[0];
if (current) current.tabIndex = 0;

function go(element, options) {
  if (!element) return;
  if (current) current.tabIndex = -1;
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
  if (String(getSelection())) return;
  if (!element) return hide();
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
  if (event.key === 'Escape' && !box.hidden) {
    current?.focus({ preventScroll: true });
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
  if (open !== null && elements[open].length) place(elements[open].find(one => one === current) || elements[open][0]);
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
  data.cards.forEach(({ record, speaker, doubtful, gone }, number) => {
    const fits = gone ? false : speaker === null
      ? kinds.has('nobody') && !onlyDoubtful && least === 0
      : kinds.has(record?.kind ?? 'direct') && speakers.has(String(speaker)) && (record?.confidence ?? 1) >= least && (doubtful || !onlyDoubtful);
    if (fits === shown[number]) return;
    shown[number] = fits;
    elements[number].forEach(element => element.classList.toggle('off', !fits));
  });
  if (open !== null && !shown[open]) hide();
  const count = shown.filter(Boolean).length;
  const number = data.cards.filter(card => !card.gone).length;
  const whole = `${number} quotations and reports, ${data.people.length} speakers`;
  by('count').textContent = count === number ? whole : `${count} of ${whole} shown`;
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

// `whole` is the text, a line end behind each paragraph; `haystack` the same in small letters. Places count in both.
const paragraphs = all('article p', text), heads = [];
let whole = '', haystack = '';
for (const { textContent } of paragraphs) {
  heads.push(whole.length);
  const small = textContent.toLowerCase();
  haystack += (small.length === textContent.length ? small : textContent) + '\n';
  whole += textContent + '\n';
}

// The nodes of the text, and where they start; marks that come or go change both.
let nodes, starts;
function index() {
  [nodes, starts] = [[], []];
  paragraphs.forEach((paragraph, number) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let at = heads[number]; walker.nextNode(); at += walker.currentNode.length) {
      nodes.push(walker.currentNode);
      starts.push(at);
    }
  });
}
index();

// The last of some places in order that is not behind this one.
function lastBefore(places, place) {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle] <= place) low = middle; else high = middle;
  }
  return low;
}

// What lies between two places; static, for the browser moves every other range whenever an element comes or goes.
function range(start, end) {
  const point = (place, at) => [nodes[at], Math.min(place - starts[at], nodes[at].length)];
  const [startContainer, startOffset] = point(start, lastBefore(starts, start));
  const [endContainer, endOffset] = point(end, lastBefore(starts, end - 1));
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

let places = [], chosen = -1;

function search() {
  const needle = by('search').value.trim().toLowerCase();
  places = [];
  chosen = -1;
  for (let at = needle ? haystack.indexOf(needle) : -1; at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
    places.push(range(at, at + needle.length));
  }
  by('mark').hidden = !places.length;
  by('hits').value = needle ? `${places.length} ${places.length === 1 ? 'place' : 'places'}` : '';
  mark('found', places);
  mark('current', []);
}

function mark(name, ranges) {
  if (!window.CSS?.highlights) return;
  const highlight = new Highlight();
  ranges.forEach(range => highlight.add(range));
  CSS.highlights.set(name, highlight);
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

