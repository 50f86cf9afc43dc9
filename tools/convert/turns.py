#!/usr/bin/env python3
"""Pages whose turns are set off by labels, out of plays, court transcripts and the Congressional Record.

    turns.py --plays shakedracor --plays engdracor --courts supreme_court_transcripts --record congressional-record --out OUT.jsonl

Each option names a clone: --plays (may be given again) of a corpus of DraCor (dracor-org/shakedracor, dracor-org/engdracor:
plays in TEI), --courts of walkerdb/supreme_court_transcripts (JSON), --record of unitedstates/congressional-record (pages as
published). What is not given is left out. Plays and transcripts are written out in the layouts that such pages
have; the Record's pages stand as they are, the turns found by its own convention of labels.
A line: {"id", "form", "text", "turns": [{"start", "end", "speaker"}]}, offsets in characters, a turn without its label.
"""
import argparse
import html
import json
import random
import re
import subprocess
import xml.etree.ElementTree as ET

TEI = "{http://www.tei-c.org/ns/1.0}"
COURTS = ["colon-title", "colon-name", "time-line", "speaker-time", "bracket", "chat", "line-number", "bold"]


def git(repo, *args):
    return subprocess.run(["git", "-C", repo, *args], capture_output=True, check=True).stdout


def names(repo):
    return git(repo, "ls-tree", "-r", "--name-only", "HEAD").decode().splitlines()


class Page:
    def __init__(self):
        self.text, self.turns = "", []

    def put(self, text):
        self.text += text

    def turn(self, speaker, text):
        start = len(self.text)
        self.text += text
        self.turns.append({"start": start, "end": len(self.text), "speaker": speaker})

    def labelled(self, label, speaker, words, end):
        self.put(label)
        self.turn(speaker, words)
        self.put(end)

    def line(self, id, form):
        return {"id": id, "form": form, "text": self.text, "turns": self.turns}


def clean(text):
    return re.sub(r"\s+", " ", text or "").strip()


def speeches(tree):
    """Yields (kind, speaker, lines): a speech, or a stage direction outside of one."""
    def walk(node):
        for child in node:
            tag = child.tag.replace(TEI, "")
            if tag == "sp":
                speaker = clean("".join(child.find(TEI + "speaker").itertext())) if child.find(TEI + "speaker") is not None else ""
                lines = []
                for part in child.iter():
                    kind = part.tag.replace(TEI, "")
                    if kind in ("l", "p", "ab"):
                        lines.append(("text", clean("".join(own(part)))))
                    elif kind == "stage":
                        lines.append(("stage", clean("".join(part.itertext()))))
                lines = [line for line in lines if line[1]]
                if speaker and any(kind == "text" for kind, _ in lines):
                    yield "speech", speaker.strip(" .:"), lines
            elif tag == "stage":
                yield "stage", "", [("stage", clean("".join(child.itertext())))]
            elif tag == "head":
                yield "head", "", [("head", clean("".join(child.itertext())))]
            else:
                yield from walk(child)
    yield from walk(tree)


def own(node):
    """Text of a line without the stage directions in it."""
    if node.text:
        yield node.text
    for child in node:
        if child.tag != TEI + "stage" and child.tag != TEI + "note":
            yield from own(child)
        if child.tail:
            yield child.tail


# The layouts of a play: the label of a speaker (as written in capitals, in small letters), what joins the lines, what ends a turn.
PLAY_LABELS = {
    "colon-caps": (lambda caps, small: caps + ": ", "\n", "\n\n"),
    "colon-small": (lambda caps, small: small + ": ", " ", "\n"),
    "stop-caps": (lambda caps, small: caps + ". ", "\n", "\n\n"),
    "stop-small": (lambda caps, small: small + ". ", " ", "\n\n"),
    "line-caps": (lambda caps, small: caps + "\n", "\n", "\n\n"),
    "screenplay": (lambda caps, small: " " * 22 + caps + "\n", "\n", "\n\n"),
    "indented-block": (lambda caps, small: "  " + caps + "\n", "\n", "\n"),
}

PLAYS = list(PLAY_LABELS)


def play(items, layout, id):
    page = Page()
    for kind, speaker, lines in items:
        if kind == "head":
            page.put(lines[0][1].upper() + "\n\n")
            continue
        if kind == "stage":
            page.put({"screenplay": lines[0][1]}.get(layout, f"[{lines[0][1].strip('[]')}]") + "\n\n")
            continue
        texts = [text if what == "text" else f"({text.strip('()[]')})" for what, text in lines]
        small = speaker if speaker != speaker.upper() else speaker.title()
        if layout == "screenplay":
            texts = [" " * (16 if text.startswith("(") else 10) + text for text in texts]
        elif layout == "indented-block":
            texts = ["    " + text for text in texts]
        label, joint, end = PLAY_LABELS[layout]
        page.labelled(label(speaker.upper(), small), speaker, joint.join(texts), end)
    return page.line(id, "play-" + layout)


def plays(repos, rng, most=(14, 42)):
    """Scenes of sixty speeches, so many of each corpus at most, in the layouts in turn."""
    works = []
    for repo, limit in zip(repos, most):
        files = [name for name in names(repo) if name.startswith("tei/") and name.endswith(".xml")]
        rng.shuffle(files)
        taken = 0
        for file in files:
            if taken >= limit:
                break
            try:
                tree = ET.fromstring(git(repo, "show", f"HEAD:{file}"))
            except (ET.ParseError, subprocess.CalledProcessError):
                continue
            body = tree.find(f".//{TEI}body")
            items = list(speeches(body)) if body is not None else []
            talk = [at for at, item in enumerate(items) if item[0] == "speech"]
            labels = {items[at][1] for at in talk}
            if len(talk) < 90 or any(len(label) < 4 for label in labels) or len(labels) < 4:
                continue
            works.append((file.split("/")[-1][:-4], items[talk[20]:talk[80]]))
            taken += 1
    return [play(items, PLAYS[at % len(PLAYS)], name) for at, (name, items) in enumerate(works)]


def clock(seconds):
    return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{int(seconds) % 60:02}"


def court(data, layout, id):
    page, number = Page(), 0
    turns = [turn for section in data["transcript"]["sections"] for turn in section["turns"] if turn.get("speaker")]
    for turn in turns[:50]:
        who = turn["speaker"]
        name, last = clean(who["name"]), clean(who.get("last_name") or who["name"].split()[-1])
        judge = any(role.get("type") == "scotus_justice" for role in who.get("roles") or [] if role)
        texts = [clean(block["text"]) for block in turn["text_blocks"] if clean(block["text"])]
        if not texts:
            continue
        at = turn["start"]
        title = ("JUSTICE " if judge else "MR. ") + last.upper() + ":"
        time = f"{int(at) // 3600 % 12 + 1}:{int(at) // 60 % 60:02} PM"
        # the label, who speaks, what joins the words, what ends the turn
        plain = {
            "colon-title": (title + " ", last, "\n", "\n"),
            "colon-name": (name + ": ", name, "\n\n", "\n\n"),
            "time-line": (f"[{clock(at)}] {name}\n", name, "\n", "\n\n"),
            "speaker-time": (f"{name} ({clock(at)[3:]}): ", name, " ", "\n"),
            "bracket": (f"[{name}] ", name, " ", "\n"),
            "chat": (f"{name}  {time}\n", name, "\n", "\n"),
            "bold": (f"**{name}:** ", name, "\n\n", "\n\n"),
        }
        if layout in plain:
            label, speaker, joint, end = plain[layout]
            page.labelled(label, speaker, joint.join(texts), end)
        else:
            words, lines, line = " ".join(texts).split(), [], title
            for word in words:
                if len(line) + len(word) > 52:
                    lines.append(line)
                    line = word
                else:
                    line += " " + word
            lines.append(line)
            start = None
            for count, line in enumerate(lines):
                number = number % 25 + 1
                page.put(f"{number:2}    " + ("     " if count == 0 else ""))
                if count == 0:
                    label, rest = line.split(":", 1)
                    page.put(label + ": ")
                    start = len(page.text)
                    page.put(rest.strip() + "\n")
                else:
                    page.put(line + "\n")
            page.turns.append({"start": start, "end": len(page.text) - 1, "speaker": last})
    return page.line(id, "court-" + layout)


def courts(repo, rng):
    files = [name for name in names(repo) if re.search(r"cases/(199|20[01])\d.*-t\d\d\.json$", name)]
    rng.shuffle(files)
    found = []
    for file in files:
        if len(found) >= 48:
            break
        try:
            data = json.loads(git(repo, "show", f"HEAD:{file}"))
            if not data.get("transcript") or sum(len(section["turns"]) for section in data["transcript"]["sections"]) < 60:
                continue
            found.append(court(data, COURTS[len(found) % len(COURTS)], file.split("/")[-1][:-5]))
        except (subprocess.CalledProcessError, KeyError, TypeError, ValueError):
            continue
    return found


LABEL = re.compile(
    r"^  ((?:Mr|Mrs|Ms|Miss|Dr)\. ((?:Mc|Mac|De|Van |O')?[A-Z][A-Z'’ -]+[A-Z])(?: of [A-Z][A-Za-z ]+)?|"
    r"The ((?:ACTING )?(?:SPEAKER|CHAIRMAN|PRESIDING OFFICER|PRESIDENT|VICE PRESIDENT|CLERK)(?: pro tempore)?)(?: \([^)]*\))?)\. ", re.M)
# what ends a turn beside the next label: a heading (centred), a page mark, a rule, a bracketed act
END = re.compile(r"^(?: {8,}\S.*| *_{5,} *| *\[\[Page .*\]\]| {2}\(.*| {2}\[.*| *The (?:question|vote|result|legislative|assistant|bill|amendment|motion) .*|"
                 r" *(?:There being|A message|Pursuant|So the|Accordingly|Mr\. [A-Z]{3,}[^.]* (?:changed|addressed|submitted|introduced)).*)$", re.M)


def record(repo):
    found = []
    for file in names(repo):
        if not file.endswith(".htm"):
            continue
        raw = html.unescape(re.sub(r"<[^>]+>", "", git(repo, "show", f"HEAD:{file}").decode("utf-8", "replace")))
        labels = list(LABEL.finditer(raw))
        if len(labels) < 3:
            continue
        labels = labels[:60]
        stop = labels[-1].start() if len(labels) == 60 else len(raw)
        page = Page()
        page.text = raw[:stop].rstrip() + "\n"
        for at, label in enumerate(labels[:-1] if len(labels) == 60 else labels):
            until = labels[at + 1].start() if at + 1 < len(labels) else len(page.text)
            ends = END.search(page.text, label.end(), until)
            until = ends.start() if ends else until
            text = page.text[label.end():until].rstrip()
            if text:
                page.turns.append({"start": label.end(), "end": label.end() + len(text), "speaker": clean(label[2] or label[3])})
        found.append(page.line(file.split("/")[-1][:-4], "record"))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plays", action="append", default=[], help="a clone of a DraCor corpus; at most two")
    parser.add_argument("--courts", help="a clone of supreme_court_transcripts")
    parser.add_argument("--record", help="a clone of congressional-record")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    rng = random.Random(7)
    pages = plays(args.plays, rng)
    pages += courts(args.courts, rng) if args.courts else []
    pages += record(args.record) if args.record else []
    with open(args.out, "w", encoding="utf-8") as out:
        for page in pages:
            assert all(page["text"][turn["start"]:turn["end"]].strip() for turn in page["turns"]), page["id"]
            out.write(json.dumps(page, ensure_ascii=False) + "\n")
    print(len(pages), "pages", sum(len(page["turns"]) for page in pages), "turns")


if __name__ == "__main__":
    main()
