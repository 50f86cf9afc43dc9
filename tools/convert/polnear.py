#!/usr/bin/env python3
"""Turn the PolNeAR corpus (a git snapshot) into the common quote-attribution gold format.

    polnear.py --git-dir PolNeAR/.git --out-dir gold

Writes polnear-{train,dev,test}.jsonl, one document a line:

    {"id", "corpus": "polnear", "split", "text", "discard": [[s,e],...], "quotes": [
        {"parts": [[s,e],...], "kind": "direct|mixed|indirect", "quoted": [[s,e],...],
         "speaker": {"start","end","text"[,"parts"],"heads": [[s,e],...]}|null, "cue": {...}|null,
         "speaker_coref": [str,...]}]}

Offsets index Unicode scalars of "text", which is the article file unchanged.

parts          stretches of the annotated content; fragments with only blanks between them
               are one part, and no part crosses a line break.
quoted         stretches of the content inside quotation marks, marks included, also where
               the annotator left the marks or the final comma out. A content that reaches
               neither mark of the quotation around it (a paraphrase inside someone's long
               statement) is not quoted by it.
kind           direct: every letter and digit of the content is quoted; mixed: some are;
               indirect: none is.
heads          the source's syntactic head words, those of its appositives and conjuncts included
               (CoreNLP's dependency parse); empty where there is no parse.
speaker_coref  SILVER: other mentions of the CoreNLP coreference chain of the source's head,
               most name-like first. Empty where there is no chain or no CoreNLP file.
discard        what the annotators marked as not being article text.

An article with several annotators gets the annotation that agrees most with the others.
A source labelled as cue and its cue as source (a slip made two dozen times) are swapped back.
"""
import argparse
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path

SPLITS = ("train", "dev", "test")
MAX_COREF = 12

# Quotation marks: the New York Times texts write '' for both double marks.
MARK = re.compile(r"'{2,3}|``|[\"“”„]")
# A single-quoted stretch counts only outside double marks; 'em, 'til, '90s are not openings.
SINGLE = re.compile(
    r"(?<![^\s(\[—–-])(?:‘|'(?!(?:em|til|cause|tis|twas|bout|n)\b|\d\ds\b))(?=\w)"
    r"[^‘\"“”„]*?(?<=[^\s])['’](?!\w)")
REPORTING = re.compile(r"(said|says|asked|according to)\b", re.I)
TAG = re.compile(r"</?[a-z][^<>\n]*>|\b(?:[a-z-]+=\"[^\"\n]*\")")


# ---------------------------------------------------------------- quotation marks

def line_spans(text):
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def quotations(text):
    """All stretches in quotation marks, marks included; none crosses a line break."""
    text = TAG.sub(lambda m: " " * len(m.group()), text)
    lines = [(s, e) for s, e in line_spans(text) if text[s:e].strip()]
    found = []
    for n, (begin, end) in enumerate(lines):
        opened, doubles = None, []
        for mark in MARK.finditer(text, begin, end):
            before = text[mark.start() - 1] if mark.start() > begin else " "
            after = text[mark.end()] if mark.end() < end else " "
            left = before.isspace() or before in "([{—–-‘'/"  # looks like an opening mark
            right = after.isspace() or after in ".,;:!?)]—–"  # looks like a closing mark
            opens = left > right or (mark.group() in ("“", "„", "``") and left == right)
            closes = right > left or (mark.group() == "”" and left == right)
            if opened is None:
                if opens or not closes:
                    opened = mark.start()
            elif not opens:
                doubles.append((opened, mark.end()))
                opened = None
        if opened is not None:  # a quotation that runs on into the next paragraph, or a slip
            runs_on = n + 1 < len(lines) and MARK.match(text[lines[n + 1][0]:].lstrip())
            if runs_on or text[opened:end].count(" ") > 2:
                doubles.append((opened, end))
        singles = [m.span() for m in SINGLE.finditer(text, begin, end)]
        found += doubles + [(s, e) for s, e in singles
                            if not any(s < d and c < e for c, d in doubles)]
    return sorted(found)


def has_word(s):
    return any(c.isalnum() for c in s)


def quoted_stretches(text, parts, marked):
    """What of `parts` is in quotation marks, grown over the marks if they lie just outside."""
    out = []
    for start, end in parts:
        for left, right in marked:
            s, e = max(start, left), min(end, right)
            if s >= e or not has_word(text[s:e]):
                continue
            if not has_word(text[left:s]):
                s = left
            if not has_word(text[e:right]):
                e = right
            if s == left or e == right:  # else it lies deep inside another's quotation
                out.append([s, e])
    return out


def kind_of(text, parts, quoted):
    inside = [any(s <= i < e for s, e in quoted)
              for a, b in parts for i in range(a, b) if text[i].isalnum()]
    return "indirect" if not any(inside) else "direct" if all(inside) else "mixed"


# ---------------------------------------------------------------- annotations (brat)

def merge(text, spans):
    """Sorted stretches; joined over blanks, split at line breaks."""
    pieces = []
    for s, e in sorted(spans):
        for part in re.finditer(r"[^\n]+", text[s:e]):
            pieces.append([s + part.start(), s + part.end()])
    out = []
    for s, e in pieces:
        if out and "\n" not in text[out[-1][1]:s] and not text[out[-1][1]:s].strip():
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out


def read_brat(ann, text, count):
    """(events as {role: spans}, discarded spans); checks every span against the text."""
    spans, events, discard = {}, [], []
    for record in re.split(r"\n(?=[A-Z#*]\d*\t)", ann.rstrip("\n")):
        if record.startswith("T"):
            key, head, quoted = record.split("\t", 2)
            label, offsets = head.split(" ", 1)
            spans[key] = [tuple(map(int, o.split())) for o in offsets.split(";")]
            if " ".join(text[s:e] for s, e in spans[key]) != quoted:
                raise ValueError(f"span {key} does not match the text: {quoted!r}")
            count["spans checked"] += 1
            if label == "Discard":
                discard += spans[key]
        elif record.startswith("E"):
            events.append(record.split("\t")[1].split())
    out = []
    for event in events:
        roles = defaultdict(list)
        for item in event:
            role, key = item.split(":")
            roles[role.rstrip("0123456789")] += spans[key]
        out.append(roles)
    return out, merge(text, discard)


def most_agreed(annotations, length):
    """The annotation whose character labels agree most with those of the other annotators."""
    if len(annotations) == 1:
        return annotations[0]
    rows = []
    for events, _ in annotations:
        row = [""] * length
        for roles in events:
            for role in ("Content", "Cue", "Source"):
                for s, e in roles.get(role, ()):
                    row[s:e] = [role] * (e - s)
        rows.append(row)
    same = [sum(a == b for other in rows for a, b in zip(row, other)) for row in rows]
    return annotations[same.index(max(same))]


def starts_reporting(text, spans):
    return bool(REPORTING.match(text, min(spans)[0]))


def extent(text, spans):
    if not spans:
        return None
    parts = merge(text, spans)
    start, end = parts[0][0], parts[-1][1]
    out = {"start": start, "end": end, "text": text[start:end]}
    return out | {"parts": parts} if len(parts) > 1 else out


# ---------------------------------------------------------------- coreference (CoreNLP)

class CoreNlp:
    """Tokens, heads and coreference chains of one article."""

    def __init__(self, xml, text):
        root = ET.fromstring(xml)
        self.text = text
        self.tokens = {}  # (sentence, token) -> (start, end, part of speech, entity class)
        self.parent = {}  # (sentence, token) -> index of its governor, 0 at the root
        self.relation = {}  # (sentence, token) -> its dependency label
        for sentence in root.iterfind("document/sentences/sentence"):
            sid = int(sentence.get("id"))
            for token in sentence.iterfind("tokens/token"):
                start = int(token.findtext("CharacterOffsetBegin"))
                end = int(token.findtext("CharacterOffsetEnd"))
                self.tokens[sid, int(token.get("id"))] = (
                    start, end, token.findtext("POS"), token.findtext("NER"))
            for dep in sentence.iterfind("dependencies[@type='basic-dependencies']/dep"):
                key = sid, int(dep.find("dependent").get("idx"))
                self.parent[key] = int(dep.find("governor").get("idx"))
                self.relation[key] = dep.get("type")
        self.chains = []  # lists of (head token key, start, end)
        for chain in root.iterfind("document/coreference/coreference"):
            mentions = []
            for mention in chain.iterfind("mention"):
                sid, first, last, head = (
                    int(mention.findtext(k)) for k in ("sentence", "start", "end", "head"))
                mentions.append(((sid, head), self.tokens[sid, first][0],
                                 self.tokens[sid, last - 1][1]))
            self.chains.append(mentions)
        self.by_head = {m[0]: (chain, m) for chain in self.chains for m in chain}

    def name_rank(self, mention):
        """Sort key: bare names (of people, of others), names with more, nouns, pronouns."""
        head, start, end = mention
        tags = [tag for s, e, tag, _ in self.tokens.values() if start <= s and e <= end]
        _, _, tag, entity = self.tokens[head]
        if tag.startswith("NNP"):
            if all(t.startswith("NNP") for t in tags):
                return 0 if entity in ("PERSON", "ORGANIZATION") else 1, -len(tags)
            return 2, len(tags)
        return 4 if tag.startswith(("PRP", "WP")) else 3, len(tags)

    def top(self, spans):
        """Keys of the tokens of `spans`, and of those among them with a governor outside."""
        keys = [k for k, (s, e, *_) in self.tokens.items()
                if any(a < e and s < b for a, b in spans)]
        inside = set(keys)
        return keys, [k for k in keys if (k[0], self.parent.get(k, 0)) not in inside]

    def heads(self, spans):
        """The head words of `spans`, with the heads of their appositives and conjuncts."""
        keys, heads = self.top(spans)
        heads = [k for k in heads if self.relation.get(k) != "punct"]
        for key in keys:  # in text order, so a chain of appositives is followed to its end
            governor = key[0], self.parent.get(key, 0)
            if governor in heads and self.relation.get(key) in ("appos", "conj") and key not in heads:
                heads.append(key)
        return [list(self.tokens[k][:2]) for k in heads if has_word(self.text[slice(*self.tokens[k][:2])])]

    def other_mentions(self, spans):
        """Other mentions of the chain that the head of `spans` falls into, as strings."""
        for key in self.top(spans)[1]:
            if key in self.by_head:
                chain, own = self.by_head[key]
                break
        else:
            return []
        own = " ".join(self.text[own[1]:own[2]].split())
        out = []
        for mention in sorted(chain, key=self.name_rank):
            string = " ".join(self.text[mention[1]:mention[2]].split())
            if string not in out and string != own:
                out.append(string)
        return out[:MAX_COREF]


# ---------------------------------------------------------------- documents

def convert(split, name, text, anns, xml, count):
    events, discard = most_agreed([read_brat(a, text, count) for a in anns], len(text))
    nlp = CoreNlp(xml, text) if xml is not None else None
    if nlp is None:
        count["documents without CoreNLP"] += 1
    marked = quotations(text)
    quotes = []
    for roles in events:
        parts = merge(text, roles.get("Content", []))
        if not any(has_word(text[s:e]) for s, e in parts):
            count["attributions without content, left out"] += 1
            continue
        quoted = quoted_stretches(text, parts, marked)
        source, cue = roles.get("Source", []), roles.get("Cue", [])
        if source and cue and starts_reporting(text, source) > starts_reporting(text, cue):
            source, cue = cue, source
            count["source and cue swapped back"] += 1
        speaker = extent(text, source)
        if speaker:
            speaker["heads"] = nlp.heads(source) if nlp else []
        quotes.append({
            "parts": parts,
            "kind": kind_of(text, parts, quoted),
            "quoted": quoted,
            "speaker": speaker,
            "cue": extent(text, cue),
            "speaker_coref": nlp.other_mentions(source) if nlp and source else [],
        })
    quotes.sort(key=lambda q: (q["parts"], q["speaker"] and q["speaker"]["start"] or 0))
    return {"id": name, "corpus": "polnear", "split": split, "text": text,
            "discard": discard, "quotes": quotes}


class Snapshot:
    """Reads files of a git directory's HEAD; a file whose object is absent reads as None."""

    def __init__(self, git_dir):
        git = ["git", f"--git-dir={git_dir}"]
        listing = subprocess.run([*git, "ls-tree", "-r", "-z", "HEAD"], check=True,
                                 stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout
        self.blobs = {path: meta.split()[2] for meta, path in
                      (row.split("\t", 1) for row in listing.split("\0") if row)}
        self.batch = subprocess.Popen([*git, "cat-file", "--batch"],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, path):
        if path not in self.blobs:
            return None
        self.batch.stdin.write(self.blobs[path].encode() + b"\n")
        self.batch.stdin.flush()
        header = self.batch.stdout.readline().split()
        if header[1] == b"missing":
            return None
        data = self.batch.stdout.read(int(header[2]))
        self.batch.stdout.read(1)
        return data.decode("utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--git-dir", required=True, type=Path, help="git directory of PolNeAR")
    parser.add_argument("--out-dir", required=True, type=Path, help="where the JSONL goes")
    args = parser.parse_args()

    snapshot = Snapshot(args.git_dir)
    args.out_dir.mkdir(parents=True, exist_ok=True)
    for split in SPLITS:
        anns = defaultdict(list)  # article -> annotation files, one for each annotator
        for path in sorted(snapshot.blobs):
            if path.startswith(f"data/{split}/attributions/"):
                anns[Path(path).stem.rpartition("_")[0]].append(path)
        count = Counter()
        with open(args.out_dir / f"polnear-{split}.jsonl", "w", encoding="utf-8") as out:
            for name, paths in anns.items():
                doc = convert(split, name,
                              snapshot.read(f"data/{split}/text/{name}.txt"),
                              [snapshot.read(p) for p in paths],
                              snapshot.read(f"data/{split}/corenlp/{name}.txt.xml"), count)
                out.write(json.dumps(doc, ensure_ascii=False) + "\n")
                count["documents"] += 1
                count.update(q["kind"] for q in doc["quotes"])
        print(split, dict(count), file=sys.stderr)


if __name__ == "__main__":
    main()
