// Corrections: what a person puts right here, and takes along as a file.

const original = data.cards.map(({ speaker, why }) => ({ speaker, why }));
// `added` are names that nobody had; those who bear them are numbered behind the others. So are quotations that were missed, of
// which `marked` is the number; one that has no record any more is gone.
let edits = { records: {}, people: {}, added: [], marked: 0 };
let saved = true;

// Whom somebody is the same as, through several corrections.
function sameAs(person, steps = 0) {
  const same = edits.people[person]?.same;
  return same === undefined || same === '' || steps > data.people.length ? person : sameAs(Number(same), steps + 1);
}

function nameOf(person) {
  const same = sameAs(person);
  return edits.people[same]?.name ?? data.people[same].name;
}

// Somebody of that name, new or not.
function personNamed(name) {
  const known = data.people.findIndex((_, person) => sameAs(person) === person && same(nameOf(person), name));
  if (known >= 0) return known;
  edits.added.push(name);
  return add(name);
}

const same = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();

function add(name) {
  const person = data.people.length;
  const letters = (name.match(/\p{Lu}/gu) || [...name].slice(0, 1)).slice(0, 2).join('');
  const taken = new Set(data.people.map(({ tag }) => tag));
  let tag = letters;
  for (let number = 2; taken.has(tag); number++) tag = letters + number;
  data.people.push({ name, named: true, added: true, aliases: [], tag, colour: person % 7, kind: 'person', gender: null, role: null });
  row(person);
  return person;
}

function row(person) {
  const { tag, colour, name } = data.people[person];
  const tick = make('input', [], { type: 'checkbox', name: 'speaker', value: person, checked: true });
  const label = make('label', [tick, ' ', make('span', tag, { className: `tag c${colour}` }), ' ', make('span', name, { className: 'name' })]);
  label.dataset.person = person;
  const next = make('button', '↓', { type: 'button', title: 'Next', ariaLabel: `Next of ${name}` });
  next.dataset.next = person;
  const edit = make('button', '✎', { type: 'button', title: 'Correct', ariaLabel: `Correct ${name}` });
  edit.dataset.edit = person;
  const meter = make('meter', [], { max: 100, value: 0 });
  meter.setAttribute('aria-hidden', 'true');
  const cells = [make('td', '0'), make('td', '0'), make('td', [meter, make('span', '0 %')]), make('td', [next, ' ', edit])];
  table.tBodies[0].append(make('tr', [make('th', label, { scope: 'row' }), ...cells]));
}

// Shows what has been put right.
function redraw() {
  const dressed = new Set();
  data.cards.forEach((card, number) => {
    const edit = edits.records[number], own = JSON.stringify(edit?.parts);
    card.gone = card.marked && !edit;
    if (own !== card.own) dressed.add(number);
    card.own = own;
  });
  if (dressed.size) dress([...dressed]);
  data.cards.forEach((card, number) => {
    const edit = edits.records[number];
    const speaker = !edit ? original[number].speaker : edit.absent ? null : edit.speaker;
    const target = speaker === null ? null : sameAs(speaker);
    const why = edit?.absent ? 'you have said that it is no speech' : original[number].why ?? 'you have said that nobody knows';
    const fixed = Boolean(edit) || Boolean(card.was ?? card.fixed);
    if (card.was === undefined) card.was = card.fixed;
    if (!dressed.has(number) && target === card.speaker && (target !== null || why === card.why) && fixed === card.fixed) return;
    Object.assign(card, { speaker: target, why: target === null ? why : undefined, fixed, corrected: target !== original[number].speaker });
    for (const element of elements[number]) {
      element.className = element.className.replace(/\b(c\d|nobody)\b/, target === null ? 'nobody' : `c${data.people[target].colour}`);
      if (!element.classList.contains('part')) continue;
      element.classList.toggle('fixed', fixed);
      element.classList.toggle('absent', Boolean(edit?.absent));
      element.classList.toggle('doubtful', card.doubtful && !fixed);
      element.ariaLabel = (target === null ? 'Nobody known' : nameOf(target)) + (card.record ? `, ${card.record.kind}` : '');
      if (element.id) element.dataset.tag = target === null ? '?' : data.people[target].tag;
    }
  });
  count();
  filter();
  by('names').replaceChildren(...data.people.flatMap((_, person) => (sameAs(person) === person ? [make('option', [], { value: nameOf(person) })] : [])));
  const changes = Object.keys(edits.records).length + Object.keys(edits.people).length;
  by('changes').value = changes ? `${changes} ${changes === 1 ? 'change' : 'changes'}${saved ? '' : ', not saved'}` : '';
}

// How often each speaks, and how much.
function count() {
  const times = data.people.map(() => 0), spoken = data.people.map(() => 0);
  data.cards.forEach(({ speaker, record }, number) => {
    if (speaker === null) return;
    const own = edits.records[number]?.parts || !record ? said(number)
      : record.parts.filter(part => part.quoted || record.kind === 'turn').map(part => part.text);
    times[speaker] += 1;
    spoken[speaker] += own.join(' ').split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  });
  const sum = spoken.reduce((all, one) => all + one, 0) || 1;
  for (const label of all('[data-person]', table)) {
    const person = Number(label.dataset.person), line = label.closest('tr');
    line.hidden = sameAs(person) !== person || (data.people[person].added && !times[person]);
    label.querySelector('.name').textContent = nameOf(person);
    const share = Math.round(100 * spoken[person] / sum);
    line.cells[1].textContent = times[person];
    line.cells[2].textContent = spoken[person];
    line.cells[3].querySelector('meter').value = share;
    line.cells[3].querySelector('span').textContent = `${share} %`;
  }
}

function changed() {
  saved = false;
  try {
    localStorage.setItem(key, JSON.stringify(edits));
  } catch { /* a browser may keep nothing for files: then the file is all there is */ }
  redraw();
  if (open !== null && by('r' + open)) show(open, by('r' + open), true); else hide();
}

// Puts a record right; what was put right of it before stays so.
function correct(number, edit) {
  const { speaker, parts } = { speaker: data.cards[number].speaker, ...edits.records[number] };
  edits.records[number] = { speaker, parts, ...edit };
  changed();
}

// What is offered on a card that is kept open.
function correcting(number) {
  const card = data.cards[number];
  const name = make('input', [], { autocomplete: 'off', value: card.speaker === null ? '' : nameOf(card.speaker), ariaLabel: 'Said by' });
  name.setAttribute('list', 'names');
  const set = (label, edit) => {
    const button = make('button', label, { type: 'button' });
    button.addEventListener('click', () => {
      if (edit) correct(number, edit);
      else {
        delete edits.records[number];
        changed();
      }
      current?.focus({ preventScroll: true });
    });
    return button;
  };
  const buttons = [
    make('button', 'Set'),
    card.speaker !== null && !card.fixed && set('It is right', { speaker: card.speaker }),
    card.speaker !== null && set('Nobody knows', { speaker: null }),
    card.record && !edits.records[number]?.absent && set('No speech', { absent: true }),
    edits.records[number] && set(card.marked ? 'Remove' : 'Undo', null),
  ].filter(Boolean).flatMap(button => [button, ' ']);
  const form = make('form', [make('label', ['Said by', name]), make('p', buttons, { className: 'buttons' }), extending(number)]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    const given = name.value.trim();
    if (!given) return;
    correct(number, { speaker: personNamed(given) });
    by('r' + number).focus({ preventScroll: true });
  });
  return form;
}

// Speakers.

const dialog = by('person');
let edited = null;

table.addEventListener('click', ({ target }) => {
  if (!target.dataset.edit) return;
  edited = Number(target.dataset.edit);
  by('person-name').value = nameOf(edited);
  by('person-gender').value = edits.people[edited]?.gender ?? data.people[edited].gender ?? '';
  const others = data.people.flatMap((_, person) => (person !== edited && sameAs(person) === person ? [make('option', nameOf(person), { value: person })] : []));
  by('person-same').replaceChildren(make('option', 'nobody else', { value: '' }), ...others);
  dialog.returnValue = '';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'undo') delete edits.people[edited];
  else if (dialog.returnValue === 'keep') {
    edits.people[edited] = { name: by('person-name').value.trim(), gender: by('person-gender').value, same: by('person-same').value };
  } else return;
  changed();
});

// The file.

function corrections() {
  const speakers = new Map();
  const entry = person => {
    const { kind, gender, name, named, added, aliases } = data.people[person];
    if (!speakers.has(person)) speakers.set(person, {
      name: nameOf(person),
      aliases: named && !added ? [name, ...aliases] : [],
      gender: (edits.people[person]?.gender ?? gender) || null,
      kind,
    });
    return speakers.get(person);
  };
  const fixed = new Map(Object.entries(edits.records).map(([number, edit]) => [Number(number), edit]));
  for (const person of Object.keys(edits.people).map(Number)) {
    const target = sameAs(person), { name, named, aliases } = data.people[person];
    const own = entry(target);
    if (target !== person && named) own.aliases.push(name, ...aliases);
    // nothing in the text tells who is never named: each record does
    if (!named) original.forEach(({ speaker }, number) => {
      if (speaker === person && !fixed.has(number)) fixed.set(number, { speaker: target });
    });
  }
  for (const { speaker } of fixed.values()) if (data.people[speaker]?.added) entry(sameAs(speaker));
  // those of before, under the names that they have now
  const now = one => [...speakers.keys()].find(person => same(data.people[person].name, one.name));
  const before = data.corrections.speakers.filter(one => now(one) === undefined);
  for (const one of data.corrections.speakers) speakers.get(now(one))?.aliases.push(one.name, ...one.aliases);
  // a name is that of one only
  const all = [...before, ...speakers.values()];
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  for (const one of all) one.aliases = one.aliases.filter(alias => !taken.has(alias.toLowerCase()) && taken.add(alias.toLowerCase()));
  const place = ({ document, parts, kind }) => JSON.stringify([document, parts[0]?.start, kind === 'turn']);
  const again = new Set();
  const records = [...fixed].flatMap(([number, { speaker = null, absent, parts: moved }]) => {
    const { document, at, record, text } = data.cards[number];
    const found = at.map(([start, end], part) => ({ start, end, text: record ? record.parts[part].text : text }));
    const correction = { document: data.documents[document], parts: found, speaker: speaker === null || absent ? null : nameOf(speaker), ...(record && { kind: record.kind }), ...(absent && { absent }) };
    again.add(place(correction));
    if (!moved || absent) return [correction];
    // it no longer stands where it was found; marks tell its kind
    const { kind, ...rest } = { ...correction, parts: moved.map(part => source(...part)) };
    const now = kind === 'turn' ? { ...rest, kind } : rest;
    again.add(place(now));
    return at.length ? [{ ...correction, speaker: null, absent: true }, now] : [now];
  });
  return { speakers: all, records: [...data.corrections.records.filter(record => !again.has(place(record))), ...records] };
}

by('export').addEventListener('click', () => {
  const file = new Blob([JSON.stringify(corrections(), null, 1) + '\n'], { type: 'application/json' });
  const link = make('a', [], { href: URL.createObjectURL(file), download: 'corrections.json' });
  link.click();
  URL.revokeObjectURL(link.href);
  saved = true;
  redraw();
});
addEventListener('beforeunload', event => { if (!saved) event.preventDefault(); });

// What was put right here before, and the page is still the same.
const key = `whosaid ${location.pathname} ${by('data').textContent.length}`;
try {
  edits = { ...edits, ...JSON.parse(localStorage.getItem(key)) };
} catch { /* nothing is kept */ }
edits.added.forEach(add);
for (let count = 0; count < edits.marked; count++) addCard();
redraw();

// What the address names.
const named = location.hash.startsWith('#r') && by(location.hash.slice(1));
if (named) go(named, { block: 'center' });
