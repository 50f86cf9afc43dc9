#!/usr/bin/env python3
"""GUM and GENTLE (amir-zeldes/gum) -> news-format gold JSONL, one file for each genre.

    gum.py --git-dir gum/.git --out-dir gold [--speech-only]

GUM's RST trees have a relation attribution-positive/-negative between a source clause and what it reports; the signals of
the relation name the source's tokens, and the coreference layer who they are. Here
  parts          the stretches of the reported unit (whole sentences of a quotation where the tree covers them)
  quoted         what of them is in quotation marks: a quotation that the content reaches is taken whole, marks included
  speaker        the mention around the source's tokens; heads: its head tokens, appositives and conjuncts
  speaker_coref  the other named mentions of its coreference group
  discard        quotations that no attribution covers (GUM has no relation for a speaker in another sentence): a
                 system's records there count neither way
  verb           lemma of the source clause's last verb (a key beyond the common format); with --speech-only an
                 attribution whose verb is one of thinking or seeing keeps its place but has no speaker, so that it is
                 neither asked for nor held against a system
Attributions inside a quotation (somebody quoted within a quotation) are left out. reddit has no text in the repository.
"""
import argparse
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import goldlib  # noqa: E402
from polnear import has_word, kind_of, merge, quotations  # noqa: E402

SPEECH = set("""say tell ask state claim note add report argue announce suggest explain warn declare insist reply answer write
mention describe deny admit recommend call cry shout whisper respond comment confirm reveal point out urge promise remark
advise inform accord conclude propose assert allege acknowledge indicate estimate demand question complain joke stress
emphasize exclaim mutter murmur inquire affirm testify predict speak repeat continue observe concede contend maintain
express vow swear confess stammer snap hiss retort quote cite instruct order require rule hold hypothesize posit
discuss introduce refer recount relate specify advocate object agree boast assure command pray sing read""".split())


class Doc:
    def __init__(self, conllu):
        self.tokens = []      # (start, end, form, upos, head index or None, deprel), head is a document index
        self.misc = []
        self.text = ""
        pending, first = [], 0
        glue = ""
        newpar = False
        skip_until = 0
        base = 0
        for line in conllu.splitlines():
            if line.startswith("# newpar_block") or line.startswith("# newpar"):
                newpar = True
            elif line.startswith("# sent_id"):
                base = len(self.tokens)
                skip_until = 0
                glue = "" if not self.tokens else "\n\n" if newpar else (glue or " ")
                newpar = False
            elif line and not line.startswith("#"):
                row = line.split("\t")
                ident = row[0]
                if "." in ident:
                    continue
                space = "" if "SpaceAfter=No" in row[9] else " "
                if "-" in ident:
                    a, b = map(int, ident.split("-"))
                    self.text += glue
                    s = len(self.text)
                    self.text += row[1]
                    glue, skip_until, mwt = space, b, (s, len(self.text))
                    continue
                n = int(ident)
                if n <= skip_until:   # inside a multiword token: share its characters as well as can be
                    s = mwt[0]
                    if self.text[s:mwt[1]].lower().startswith(row[1].lower()):
                        e = s + len(row[1])
                    else:
                        e = mwt[1]
                    mwt = (min(e, mwt[1] - 1) if n < skip_until else mwt[1], mwt[1])
                else:
                    self.text += glue
                    s = len(self.text)
                    self.text += row[1]
                    e = len(self.text)
                    glue = space
                head = int(row[6])
                self.tokens.append((s, max(e, s + 1), row[1], row[3], base + head - 1 if head else None, row[7], row[2]))
                self.misc.append(dict(p.split("=", 1) for p in row[9].split("|") if "=" in p))
        self.entities()

    def entities(self):
        """(group, first token, last token) of every mention; split antecedents' parts are passed over."""
        stack, self.mentions = defaultdict(list), []
        for i, misc in enumerate(self.misc):
            for m in re.finditer(r"\((\d+)[^()]*?\)|\((\d+)[^()]*|(\d+)\)", misc.get("Entity", "")):
                whole, opened, closed = m.groups()
                if whole:
                    self.mentions.append((whole, i, i))
                elif opened:
                    stack[opened].append(i)
                elif closed and stack[closed]:
                    self.mentions.append((closed, stack[closed].pop(), i))

    def span(self, first, last):
        return self.tokens[first][0], self.tokens[last][1]

    def heads(self, first, last):
        inside = range(first, last + 1)
        heads = [i for i in inside if (self.tokens[i][4] is None or self.tokens[i][4] not in inside) and self.tokens[i][5] != "punct"]
        for i in inside:
            if self.tokens[i][4] in heads and self.tokens[i][5] in ("appos", "conj") and i not in heads:
                heads.append(i)
            # a title before a name ("Mr. Smith") is its head in UD: the name stands for it as well
            if self.tokens[i][4] in heads and self.tokens[i][5] == "flat" and i not in heads:
                heads.append(i)
        return [list(self.tokens[i][:2]) for i in heads]


def rst(xml, n_tokens):
    root = ET.fromstring(xml.encode("utf-8"))
    multinuc = {r.get("name") for r in root.iter("rel") if r.get("type") == "multinuc"}
    nodes, children, at = {}, defaultdict(list), 0
    for seg in root.iter("segment"):
        count = len(seg.text.split())
        nodes[seg.get("id")] = (seg.get("parent"), seg.get("relname"), (at, at + count - 1))
        at += count
    assert at == n_tokens, (at, n_tokens)
    for group in root.iter("group"):
        nodes[group.get("id")] = (group.get("parent"), group.get("relname"), None)
    for key, (parent, rel, _) in nodes.items():
        if parent:
            children[parent].append((key, rel))
    return nodes, children, multinuc


def leaves(key, nodes, children):
    out = [nodes[key][2]] if nodes[key][2] else []
    for child, _ in children[key]:
        out += leaves(child, nodes, children)
    return out


def nucleus(key, nodes, children, multinuc):
    """The leaves of a node without the satellites that hang on it."""
    if nodes[key][2]:
        return [nodes[key][2]]
    out = []
    for child, rel in children[key]:
        if rel == "span" or rel in multinuc:
            out += leaves(child, nodes, children)
    return out


def head_leaf(key, nodes, children, multinuc):
    while not nodes[key][2]:
        key = next(c for c, rel in children[key] if rel == "span" or rel in multinuc)
    return key


def ranges(text):
    out = set()
    for piece in text.split(","):
        a, _, b = piece.partition("-")
        out |= set(range(int(a) - 1, int(b or a)))
    return out


def source_tokens(misc):
    """The tokens that sem-atsrc signals of an attribution name (document indices)."""
    for relation in misc.get("Discourse", "").split(";"):
        m = re.match(r"attribution-(?:positive|negative):[\d.]+->[\d.]+:\d+:(.*)", relation)
        if m:
            found = set()
            for sig in m[1].split("+"):
                s = re.match(r"sem-atsrc-([\d,\-]+)-", sig)
                if s:
                    found |= ranges(s[1])
            return found
    return set()


def convert(name, conllu, xml, speech_only):
    doc = Doc(conllu)
    nodes, children, multinuc = rst(xml, len(doc.tokens))
    text = doc.text
    marked = quotations(text)
    groups = defaultdict(list)
    for group, a, b in doc.mentions:
        groups[group].append((a, b))
    quotes, covered = [], []
    for key, (parent, rel, _) in nodes.items():
        if rel not in ("attribution-positive", "attribution-negative"):
            continue
        clause = leaves(key, nodes, children)
        leaf = head_leaf(key, nodes, children, multinuc)
        first, last = nodes[leaf][2]
        content = sorted(nucleus(parent, nodes, children, multinuc))
        spans = []
        for a, b in content:
            s, e = doc.span(a, b)
            if has_word(text[s:e]):
                spans.append((s, e))
        parts = merge(text, spans)
        parts = [p for p in parts if has_word(text[p[0]:p[1]])]
        if not parts:
            continue
        tokens = sorted(t for t in source_tokens(doc.misc[first]) if t < len(doc.tokens))
        cs, ce = doc.span(first, last)
        home = next((m for m in marked if m[0] <= cs and ce <= m[1]), None)
        if home and all(home[0] <= s and e <= home[1] for s, e in parts):
            continue  # within a quotation
        quoted = []
        for left, right in marked:
            share = sum(min(right, e) - max(left, s) for s, e in parts if min(right, e) > max(left, s))
            if share > 0 and has_word(text[left:right]) and not (left <= cs and ce <= right):
                # reached to an edge, or by half: the whole quotation has one speaker
                edge = any(not has_word(text[left:max(left, s)]) or not has_word(text[min(right, e):right])
                           for s, e in parts if min(right, e) > max(left, s))
                if edge or share > 0.5 * (right - left):
                    quoted.append([left, right])
        verbs = [doc.tokens[i][6] for i in range(first, last + 1) if doc.tokens[i][3] in ("VERB",)] or \
                [doc.tokens[i][6] for i in range(first, last + 1)]
        verb = next((v for v in reversed(verbs) if v in SPEECH), verbs[-1])
        speaker, coref = None, []
        if tokens:
            fits = [(b - a, g, a, b) for g, a, b in doc.mentions if a <= tokens[0] and tokens[-1] <= b and
                    (first - 1 <= a and b <= last + 40)]
            group, a, b = min(fits)[1:] if fits else (None, tokens[0], tokens[-1])
            # a wider mention with the same head ("Basya, spokesman of …") is the same person
            s, e = doc.span(a, b)
            speaker = {"start": s, "end": e, "text": text[s:e], "heads": doc.heads(a, b)}
            for a2, b2 in groups.get(group, []):
                s2, e2 = doc.span(a2, b2)
                if (a2, b2) != (a, b) and any(doc.tokens[i][3] == "PROPN" for i in range(a2, b2 + 1)):
                    coref.append(goldlib.squeeze(text[s2:e2]))
        if speech_only and verb not in SPEECH:
            speaker = None
        for left, right in quoted:
            covered.append((left, right))
            parts = merge(text, [tuple(p) for p in parts] + [(left, right)])
        quotes.append({"parts": [list(p) for p in parts], "kind": kind_of(text, parts, quoted), "quoted": quoted, "speaker": speaker,
                       "cue": None, "speaker_coref": sorted(set(coref), key=lambda x: (len(x), x)), "verb": verb, "relation": rel,
                       "clause": text[cs:ce]})
    # the innermost attribution with a source keeps a quotation that two claim
    owner = {}
    for q in sorted(quotes, key=lambda q: sum(e - s for s, e in q["parts"])):
        q["quoted"] = [x for x in q["quoted"] if owner.setdefault(tuple(x), id(q)) == id(q)]
        if q["kind"] != "indirect" and not q["quoted"]:
            q["drop"] = True
    quotes = [q for q in quotes if not q.get("drop")]
    discard = [list(m) for m in marked if not any(m[0] < e and s < m[1] for s, e in covered)]
    # quoted stretches whose attribution has no source are judged by nobody
    quotes.sort(key=lambda q: q["parts"][0])
    return {"id": name, "corpus": "gum", "text": text, "discard": discard, "quotes": quotes}


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--git-dir", required=True)
    ap.add_argument("--out-dir", required=True, type=Path)
    ap.add_argument("--speech-only", action="store_true")
    args = ap.parse_args()
    args.out_dir.mkdir(parents=True, exist_ok=True)
    names = [p[4:-7] for p in goldlib.git_files(args.git_dir, "dep/") if p.endswith(".conllu")]
    genres = defaultdict(list)
    for name in names:
        genre = name.split("_")[1]
        if genre == "reddit":
            continue
        doc = convert(name, goldlib.git_text(args.git_dir, f"dep/{name}.conllu"),
                      goldlib.git_text(args.git_dir, f"rst/rstweb/{name}.rs4"), args.speech_only)
        genres[genre].append(doc)
    for genre, docs in sorted(genres.items()):
        with open(args.out_dir / f"gum-{genre}.jsonl", "w", encoding="utf-8") as out:
            for doc in docs:
                out.write(json.dumps(doc, ensure_ascii=False) + "\n")
        print(genre, len(docs), "documents", sum(len(d["text"]) for d in docs), "characters",
              sum(len(q["quoted"]) for d in docs for q in d["quotes"]), "quoted",
              sum(q["kind"] == "indirect" for d in docs for q in d["quotes"]), "indirect",
              sum(len(d["discard"]) for d in docs), "quotations of nobody")


if __name__ == "__main__":
    main()
