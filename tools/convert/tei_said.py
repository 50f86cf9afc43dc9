#!/usr/bin/env python3
"""Novels in TEI with <said who="..."> -> fiction-format gold JSONL, one novel, story, episode or book a line.

    tei_said.py joyce       --git-dirs PORTRAIT DUBLINERS ULYSSES --out gold/joyce.jsonl
    tei_said.py middlemarch --git-dirs MIDDLEMARCH                --out gold/middlemarch.jsonl
    tei_said.py austen      --git-dirs AUSTEN [--pdnc gold/pdnc.jsonl] --out gold/austen-said.jsonl

joyce        open-editions: Portrait, Dubliners (those stories that have speech), Ulysses 1-2, 4-8, 10-13, 16. Dialogue is
             opened by a dash. A line that begins with one is a paragraph. Said aloud only; what is not in a paragraph that a
             dash opens is left out. The editors sometimes leave the cue inside <said>; then it is cut off where the narration
             can be told (", he said" and the like stay in: the scorer asks for half of the extent).
middlemarch  open-editions, eight books: the editors put <said> in the place of the quotation marks; straight double marks are
             put back. <said> without who is marked text that nobody says. "MM" (the town) is nobody.
austen       CDRH/austen (Austen Said): every sentence is in <said>; those that are direct and aloud give the speaker of the
             quotation-marked stretches in them. A stretch that two share, or the narrator has, has no speaker.
Keys beyond the common format: quote "who" (the corpus's own label).
"""
import argparse
import json
import re
import sys
from pathlib import Path
from collections import Counter

sys.path.insert(0, str(Path(__file__).resolve().parent))
import goldlib  # noqa: E402

TAG = re.compile(r"<!--.*?-->|<\?.*?\?>|<([^<>]*)>", re.S)
ENTITY = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&mdash;": "—", "&ndash;": "–"}


def entities(s):
    s = re.sub(r"&#x([0-9A-Fa-f]+);", lambda m: chr(int(m[1], 16)), s)
    s = re.sub(r"&#(\d+);", lambda m: chr(int(m[1])), s)
    return re.sub(r"&\w+;", lambda m: ENTITY.get(m[0], m[0]), s)


class Builder:
    """Running text with white space squeezed; paragraphs a blank line apart."""

    def __init__(self):
        self.text = ""
        self.space = False
        self.para = False
        self.line = False

    def add(self, s):
        for piece in re.findall(r"\s+|\S+", s):
            if piece.isspace():
                self.space = True
                continue
            self.gap()
            self.text += piece

    def gap(self):
        if self.text:
            if self.para:
                self.text = self.text.rstrip() + "\n\n"
            elif self.line:
                self.text = self.text.rstrip() + "\n"
            elif self.space:
                self.text += " "
        self.space = self.para = self.line = False

    def here(self):
        self.gap()
        return len(self.text)


def trimmed(text, s, e):
    while s < e and text[s].isspace():
        s += 1
    while s < e and text[e - 1].isspace():
        e -= 1
    return s, e


def attrs(tag):
    return dict(re.findall(r'([\w:]+)\s*=\s*"([^"]*)"', tag))


# ------------------------------------------------------------------ Joyce

PORTRAIT = {
    "Stephen Dedalus": ["Stephen", "Master Dedalus"], "Simon Dedalus": ["Mr Dedalus", "his father", "Simon", "Stephen's father"],
    "Mary Dedalus": ["Mrs Dedalus", "his mother", "Mary"], "John Casey": ["Mr Casey", "John"], "Dante": ["Mrs Riordan", "Dante Riordan"],
    "Uncle Charles": ["Charles", "uncle Charles"], "Heron": ["Vincent Heron", "Vincent"], "Father Arnall": ["Arnall"],
    "Father Dolan": ["the prefect of studies", "Dolan"], "Priest": ["the priest", "the confessor"], "the dean": ["The dean", "the dean of studies"],
    "the rector": ["The rector", "Father Conmee"], "MacCann": ["McCann"], "a fellow": ["A fellow", "one fellow", "the fellow"],
    "a voice": ["A voice", "the voice"], "Cecil Thunder": ["Thunder"], "little old man": ["the little old man", "the old man"],
    "Donovan": ["the stout student", "stout student"], "Dixon": ["the medical student", "the squat student"], "Mr Tate": ["the English master", "Tate"],
}
MERGE = {"Stephen": "Stephen Dedalus", "Stephen Deadlus": "Stephen Dedalus", "heron": "Heron", "Vincent Heron": "Heron", "Father Conmee": "the rector",
         "narrartor's aunt": "narrator's aunt", "Mr Lyons": "Bantam Lyons", "Mr Crofton": "Crofton", "Mr Kernan": "Tom Kernan", "Eveline's Father": "Eveline's father",
         "Mr D'Arcy": "Mr Bartell D'Arcy", "Miss Ivors": "Molly Ivors", "Ignatius Gallahe": "Ignatius Gallaher", "Old Jack?": "Old Jack", "Mr Cunningham?": "Mr Cunningham"}
DUBLINERS = {
    "narrator": ["I", "me"], "narrator's aunt": ["my aunt"], "narrator's uncle": ["my uncle"], "Old Cotter": ["old Cotter", "Mr Cotter", "Cotter"],
    "the old man": ["he", "the man"], "Eveline's father": ["her father"], "Old Jack": ["the old man", "old Jack", "Jack"], "Devlin Kearney": ["Mrs Kearney"],
    "Father Keon": ["Keon"], "delivery boy": ["the boy", "The boy"], "Tom Kernan": ["Mr Kernan", "Kernan"], "Mr Cunningham": ["Martin Cunningham", "Cunningham"],
    "Jack Power": ["Mr Power", "Power"], "Gabriel Conroy": ["Gabriel", "Mr Conroy"], "Kate Morkan": ["Aunt Kate"], "Julia Morkan": ["Aunt Julia"],
    "Gretta Conroy": ["Gretta", "Mrs Conroy", "his wife", "Gabriel's wife"], "Molly Ivors": ["Miss Ivors"], "Freddy Malins": ["Mr Malins", "Freddy"],
    "Mr Bartell D'Arcy": ["Bartell D'Arcy", "Mr D'Arcy"], "Lily": ["the caretaker's daughter", "the girl"], "Little Chandler": ["Chandler", "Tommy", "Thomas Malone Chandler"],
    "Ignatius Gallaher": ["Gallaher"], "Mr Alleyne": ["Alleyne"], "Farrington": ["the man", "The man"], "Mr Shelley": ["the chief clerk"], "Mrs.Mooney": ["Mrs Mooney"],
    "Mangan's sister": ["she"], "Mr O'Connor": ["Mat"], "Mr Hynes": ["Joe Hynes", "Joe"], "constable": ["the constable", "The constable"],
    "young man": ["the young man in the cycling-suit", "the young man"], "manager": ["the manager"], "cabman": ["the cabman"], "matron": ["the matron"],
    "woman": ["the woman"],
}
ULYSSES = {
    "bm": ["Buck", "Malachi Mulligan", "Mulligan", "Malachi"], "umw": ["the old woman", "the milkwoman", "the old milkwoman"], "gd": ["Mr Deasy", "Deasy"],
    "lb": ["L. Bloom", "Mr Bloom", "Bloom", "Leopold", "Poldy"], "mb": ["Molly", "Mrs Bloom", "Marion Bloom"], "cpm": ["M'Coy", "Charley M'Coy"], "hh": ["Hoppy", "Holohan"],
    "fwsy": ["the chemist", "Sweny"], "up": ["the priest", "The priest"], "sid": ["Mr Dedalus", "Dedalus", "Simon", "the father"], "mc": ["Martin", "Cunningham"],
    "jp": ["Mr Power", "Power"], "tk": ["Mr Kernan", "Kernan"], "nl": ["Lambert", "Ned"], "jh": ["Hynes", "Joe", "Mr Hynes", "Joseph M'Carthy Hynes"], "jhm": ["Menton", "Mr Menton"],
    "joc": ["the caretaker", "Mr O'Connell"], "frc": ["Father Coffey", "the priest"], "ck": ["Corny", "Kelleher"], "myc": ["the editor", "Crawford", "Myles"],
    "profmh": ["MacHugh", "the professor"], "jjom": ["O'Molloy", "J. J. O'Molloy"], "omb": ["Mr O'Madden Burke"], "rm": ["Murray"], "jpn": ["Mr Nannetti", "Nannetti", "the foreman", "the councillor", "councillor Nannetti"],
    "nf": ["Flynn", "Nosey"], "jb": ["Mrs Breen"], "db": ["Davy"], "pl": ["Leonard"], "bl": ["Lyons", "Bantam"], "je": ["Eglinton"], "rib": ["Best", "Mr Best"],
    "tl": ["the quaker librarian", "Lyster", "Mr Lyster", "the librarian"], "ae": ["Russell", "A.E."], "fc": ["Cowley", "Bob Cowley"], "bed": ["Dollard", "Ben"],
    "ld": ["Miss Douce", "Lydia", "Douce"], "mk": ["Miss Kennedy", "Mina", "Kennedy"], "bb": ["Boylan", "Blazes"], "tc": ["the citizen", "the Citizen"], "tn": ["I"],
    "ab": ["Alf", "Bergan"], "bd": ["Bob", "Doran"], "jwn": ["John Wyse", "Nolan"], "ter": ["Terry"], "ccaff": ["Cissy", "Cissy Caffrey"], "edb": ["Edy", "Edy Boardman"],
    "tcaff": ["Tommy"], "jcaff": ["Jacky"], "gmd": ["Gerty"], "dbm": ["the sailor", "Murphy", "the mariner"], "stg": ["the keeper", "Skin-the-Goat", "the shelterkeeper"],
    "jc": ["Father Conmee", "Conmee"], "did": ["Dilly"], "magd": ["Maggy"], "bod": ["Boody"], "kd": ["Katey"], "rg": ["Richie", "Goulding"], "gl": ["Lidwell"],
    "aa": ["Artifoni"], "tr": ["Rochford"], "hcl": ["Love"], "md": ["the porkbutcher", "Dlugacz"], "lor": ["O'Rourke", "Larry"], "ha": [], "uhc": [], "umm": [],
    "usr": ["the onelegged sailor"], "tg": ["the blond girl"], "c57c": [], "cit": [], "cr": [], "len": [], "sd": ["Stephen Dedalus B. A.", "Stephen", "Dedalus", "Kinch", "young Dedalus"],
    "sa": ["Sargent", "Cyril Sargent"], "co": [], "com": [], "ar": [], "ta": [], "uym": ["the young man"], "dl": ["the lacquey"],
}
EPISODES = ["u01_telemachus", "u02_nestor", "u04_calypso", "u05_lotus-eaters", "u06_hades", "u07_aeolus", "u08_lestrygonians", "u09_scylla", "u10_wandering_rocks",
            "u11_sirens", "u12_cyclops", "u13_nausica", "u16_eumaeus"]


def joyce(xml, name, canonical, drop_lines=True):
    """canonical(who) -> (name, aliases) or None where nobody is known."""
    body = xml[re.search(r"<(text|body|div)\b", xml).start():]
    body = re.sub(r"<(place|note|geo|location|head|fw|pb)\b[^>]*/>", " ", body)
    body = re.sub(r"<note\b.*?</note>", "", body, flags=re.S)
    body = re.sub(r"<geo>.*?</geo>", "", body, flags=re.S)
    body = re.sub(r"(\w)=\s*\n?\s*<lb[^>]*/>\s*", r"\1", body)   # a word divided at the end of the line
    b, open_said, quotes = Builder(), [], []
    at = 0
    for m in TAG.finditer(body):
        b_text = entities(body[at:m.start()])
        at = m.end()
        if b_text.lstrip().startswith("―") and b_text.strip():
            for a, start in open_said:   # left open by the editors: it ends with its paragraph
                if start is not None:
                    s, e = trimmed(b.text, start, len(b.text))
                    if s < e:
                        quotes.append((a, s, e))
            open_said = [x for x in open_said if x[1] is None][-1:]
            if not b.para and b.text and not b.text.endswith("\n\n"):
                b.para = True
            if open_said and open_said[-1][1] is None:
                b.space = False
        if b_text.strip():
            if b.text and (b.para or b.line or b.space) and open_said and open_said[-1][1] is None:
                pass
            for said in open_said:
                if said[1] is None:
                    if b_text[0].isspace():
                        b.space = True
                    said[1] = b.here()
        b.add(b_text)
        tag = m[1]
        if tag is None:
            continue
        word = re.match(r"/?[\w:]+", tag)
        word = word[0] if word else ""
        if word in ("p", "/p", "lg", "/lg", "head", "/head", "div", "/div", "milestone", "quote", "/quote", "sp", "epigraph"):
            b.para = True
            if word in ("p", "/p"):
                for a, start in open_said:
                    if start is not None:
                        s, e = trimmed(b.text, start, len(b.text))
                        if s < e:
                            quotes.append((a, s, e))
                open_said = []
        elif word in ("l",):
            b.line = True
        elif word == "lb":
            b.space = True
        elif word == "said" and not tag.endswith("/"):
            open_said.append([attrs(re.sub(r"who\s+=", "who=", tag)), None])
        elif word == "/said" and open_said:
            a, start = open_said.pop()
            if start is not None and not open_said:
                s, e = trimmed(b.text, start, len(b.text))
                if s < e:
                    quotes.append((a, s, e))
    text = b.text
    chars, out = {}, []
    for a, s, e in quotes:
        if a.get("direct") == "false" or a.get("aloud") == "false":
            continue
        para = text.rfind("\n\n", 0, s)
        if text[para + 2 if para >= 0 else 0] != "―":
            continue
        if not any(c.isalnum() for c in text[s:e]):
            continue
        who = a.get("who", "").strip()
        known = canonical(who)
        if known:
            chars.setdefault(known[0], set()).update(known[1])
        # editors leave the cue inside now and then: cut at ", he said" / "? he asked" where the rest has no dash
        parts = []
        for piece in re.finditer(r"(?:(?!\n\n).)+", text[s:e], re.S):
            ps, pe = trimmed(text, s + piece.start(), s + piece.end())
            if ps < pe:
                parts.append([ps, pe])
        out.append({"parts": parts, "kind": "direct", "reference": None, "speaker": None, "addressees": None,
                    "speaker_names": [known[0], *known[1]] if known else [], "who": who})
    characters = [{"name": n, "aliases": sorted(al - {n}), "gender": None} for n, al in sorted(chars.items())]
    return {"id": name, "corpus": "joyce-tei", "text": text, "characters": characters, "quotes": out}


def portrait_name(who):
    who = MERGE.get(who, who)
    if who in ("", "???", "all", "the fellows", "the people", "other voices", "murmuring faces") or "," in who or "other voices" in who:
        return None
    return who, PORTRAIT.get(who, [])


def dubliners_name(who):
    who = MERGE.get(who, who)
    if who in ("", "all", "anonymous", "believers", "someone") or " and " in who:
        return None
    return who, DUBLINERS.get(who, [])


def ulysses_namer(persons):
    table = {}
    for line in persons.splitlines():
        m = re.match(r"(\w+)\s*\t(.*)", line)
        if m:
            name = m[2].replace("\tpl.", "").strip().removeprefix("unidentified ").removeprefix("second unidentified ")
            table.setdefault(m[1], name)
    table["bb"] = "Blazes Boylan"

    def namer(who):
        if who not in table or who in ("tc", "cit") and False:
            return None
        name = "the citizen" if who == "tc" else table[who]
        if re.match(r"u\w+s$", who) and name not in ("onelegged sailor",):
            return None
        extra = list(ULYSSES.get(who, []))
        if who.startswith("u") and not name.startswith("the "):
            extra += ["the " + name, "The " + name, "a " + name]
        return name, extra
    return namer


# ------------------------------------------------------------------ Middlemarch

MIDDLEMARCH = {
    "D": ("Dorothea Brooke", "Dorothea;Miss Brooke;Mrs. Casaubon;Dodo", "female"), "Lyd": ("Tertius Lydgate", "Lydgate;Mr. Lydgate;Tertius", "male"),
    "R": ("Rosamond Vincy", "Rosamond;Rosy;Mrs. Lydgate;Miss Vincy", "female"), "Lad": ("Will Ladislaw", "Will;Ladislaw;Mr. Ladislaw", "male"),
    "F": ("Fred Vincy", "Fred", "male"), "MB": ("Mr. Brooke", "Arthur Brooke", "male"), "M": ("Mary Garth", "Mary;Miss Garth", "female"),
    "B": ("Nicholas Bulstrode", "Mr. Bulstrode;Bulstrode;the banker;Nick", "male"), "Celia": ("Celia Brooke", "Celia;Kitty", "female"),
    "JC": ("Sir James Chettam", "Sir James;Chettam", "male"), "MrG": ("Caleb Garth", "Caleb;Mr. Garth", "male"),
    "FB": ("Camden Farebrother", "Mr. Farebrother;Farebrother;the Vicar;Camden", "male"), "C": ("Edward Casaubon", "Mr. Casaubon;Casaubon", "male"),
    "MrsCad": ("Mrs. Cadwallader", "Elinor Cadwallader;the Rector's wife;Elinor", "female"), "MrsG": ("Mrs. Garth", "Susan;Susan Garth", "female"),
    "MrF": ("Peter Featherstone", "Mr. Featherstone;old Featherstone;Featherstone;the old man", "male"), "MrV": ("Walter Vincy", "Mr. Vincy;Vincy;the mayor;the Mayor", "male"),
    "MrsV": ("Mrs. Vincy", "Lucy", "female"), "MrsB": ("Mrs. Bulstrode", "Harriet", "female"), "MrCad": ("Mr. Cadwallader", "Humphrey;the Rector;Humphrey Cadwallader", "male"),
    "Raffles": ("John Raffles", "Raffles;Mr. Raffles", "male"), "MrTrumbull": ("Borthrop Trumbull", "Mr. Trumbull;Trumbull;Mr. Borthrop Trumbull;the auctioneer", "male"),
    "Hawley": ("Mr. Hawley", "Frank Hawley", "male"), "MrsWaule": ("Mrs. Waule", "Jane;Jane Waule", "female"), "Solomon": ("Solomon Featherstone", "Solomon;Mr. Solomon;brother Solomon", "male"),
    "LC": ("Lady Chettam", "the dowager;the Dowager Lady Chettam", "female"), "MFB": ("Mrs. Farebrother", "Camden's mother", "female"),
    "Naumann": ("Naumann", "Adolf Naumann", "male"), "Ben": ("Ben Garth", "Ben", "male"), "Letty": ("Letty Garth", "Letty", "female"),
    "Noble": ("Miss Noble", "Henrietta Noble", "female"), "Dollop": ("Mrs. Dollop", "", "female"), "Bambridge": ("Mr. Bambridge", "Bambridge", "male"),
    "Tantripp": ("Tantripp", "", "female"), "Standish": ("Mr. Standish", "the lawyer;Lawyer Standish", "male"), "Minchin": ("Dr. Minchin", "Mr. Minchin", "male"),
    "Dagley": ("Dagley", "Mr. Dagley", "male"), "Hackbutt": ("Mr. Hackbutt", "", "male"), "Sprague": ("Dr. Sprague", "", "male"), "Wrench": ("Mr. Wrench", "Wrench", "male"),
    "Winifred": ("Winifred Farebrother", "Miss Winifred;Winifred", "female"), "Crabbe": ("Mr. Crabbe", "the glazier", "male"), "Mawmsey": ("Mr. Mawmsey", "", "male"),
    "Hiram": ("Hiram Ford", "Hiram", "male"), "Rigg": ("Joshua Rigg", "Rigg;Mr. Rigg;Rigg Featherstone;Joshua", "male"), "Pratt": ("Pratt", "the butler", "male"),
    "Chichely": ("Mr. Chichely", "Chichely", "male"), "Thesiger": ("Mr. Thesiger", "", "male"), "Keck": ("Mr. Keck", "Keck", "male"), "Limp": ("Mr. Limp", "", "male"),
    "Jonas": ("Mr. Jonas", "", "male"), "Dill": ("Mr. Dill", "the barber", "male"), "Kell": ("Mrs. Kell", "the housekeeper", "female"),
}
SAME = {"Chicely": "Chichely", "MrMawmsey": "Mawmsey", "Thesinger": "Thesiger", "Neumann": "Naumann", "MrB": "B", "Bulstrode": "B", "LAD": "Lad", "RafB": "B",
        "MrsDollop": "Dollop", "MrJonah": "Jonah", "CaptainLyd": "CaptainLydgate", "MC": "MrsCad"}
NOBODY = {"MM", "unnamed", "unknown", "", "waryman", "courier", "younglady"}


def middlemarch_name(who):
    who = who.lstrip("#").strip()
    who = SAME.get(who, who)
    if who in NOBODY:
        return None
    if who in MIDDLEMARCH:
        name, aliases, gender = MIDDLEMARCH[who]
        return name, [a for a in aliases.split(";") if a], gender
    words = re.findall(r"[A-Z][a-z]+", who) or [who]
    name = " ".join(w + "." if w in ("Mr", "Mrs") else w for w in words)
    return name, [], "female" if "Mrs" in who else None


def middlemarch(xml, name):
    body = xml[xml.index("<P>"):]
    b, open_said, quotes = Builder(), [], []
    at = 0
    for m in TAG.finditer(body):
        b.add(entities(body[at:m.start()]))
        if at and body[m.start() - 1].isspace():
            b.space = True
        at = m.end()
        tag = m[1] or ""
        word = (re.match(r"/?\w+", tag) or [""])[0]
        if word.lower() in ("p", "/p", "head", "/head", "div", "/div", "h3", "/h3", "br"):
            if word.lower() in ("p", "/p"):
                for _, _, speech, depth in reversed(open_said):   # left open by mistake: nobody's
                    b.text += ("'" if depth else '"') if speech else ""
                open_said = []
            b.para = word.lower() != "br" or b.para
            b.line = word.lower() == "br"
        elif word == "said":
            a = attrs(re.sub(r'<?said\s+"#', 'said who="#', tag))
            speech = a.get("direct") != "false" and a.get("aloud") != "false"
            depth = sum(x[2] for x in open_said)
            start = b.here()
            if speech:
                b.text += "'" if depth else '"'
            open_said.append([a, start, speech, depth])
        elif word == "/said" and open_said:
            a, start, speech, depth = open_said.pop()
            if speech:
                b.space = False
                b.text += "'" if depth else '"'
                if not depth:
                    quotes.append((a, start, len(b.text)))
    text = b.text
    chars, out = {}, []
    for a, s, e in quotes:
        if not any(c.isalnum() for c in text[s:e]):
            continue
        known = middlemarch_name(a.get("who", ""))
        if known:
            chars.setdefault(known[0], (set(known[1]), known[2]))
        parts = []
        for piece in re.finditer(r"(?:(?!\n\n).)+", text[s:e], re.S):
            ps, pe = trimmed(text, s + piece.start(), s + piece.end())
            if ps < pe:
                parts.append([ps, pe])
        out.append({"parts": parts, "kind": "direct", "reference": None, "speaker": None, "addressees": None,
                    "speaker_names": [known[0], *known[1]] if known else [], "who": a.get("who", "")})
    characters = [{"name": n, "aliases": sorted(al), "gender": g} for n, (al, g) in sorted(chars.items())]
    return {"id": name, "corpus": "middlemarch-tei", "text": text, "characters": characters, "quotes": out}


# ------------------------------------------------------------------ Austen Said

def person_table(xml):
    people = {}
    for m in re.finditer(r'<person\w* xml:id="([^"]+)"(.*?)</person', xml, re.S):
        names = re.search(r"<persName>(.*?)</persName>", m[2], re.S)
        if not names:
            continue
        fields = re.findall(r"<(roleName|forename|surname|addName)[^>]*>([^<]*)", names[1])
        full = " ".join(v.strip() for k, v in fields if v.strip()) or goldlib.squeeze(re.sub(r"<[^>]*>", " ", names[1]))
        sex = re.search(r"<sex>(\w+)", m[2])
        people[m[1]] = (goldlib.squeeze(full), fields, sex[1] if sex else None)
    return people


AUSTEN_MORE = {"Mr. Darcy": ["Fitzwilliam Darcy"], "Mr. Wickham": ["George Wickham"], "Sir Thomas": ["Thomas Bertram", "Sir Thomas Bertram"],
               "Jane Bennet": ["Miss Bennet"], "Maria Bertram": ["Miss Bertram"], "Charlotte Lucas": ["Miss Lucas"], "Catherine Morland": ["Miss Morland"],
               "Mr. Yates": ["John Yates", "Honourable John Yates"], "Mr. Palmer": ["Thomas Palmer"], "Charlotte Palmer": ["Charlotte"]}


def austen(xml, name, pdnc):
    people = person_table(xml)
    body = xml[xml.index("<body>"):]
    b, open_said, spans = Builder(), [], []
    at = 0
    for m in TAG.finditer(body):
        raw = entities(body[at:m.start()])
        if raw.strip() and open_said and open_said[-1][1] is None:
            if raw[0].isspace():
                b.space = True
            open_said[-1][1] = b.here()
        b.add(raw)
        at = m.end()
        tag = m[1] or ""
        word = (re.match(r"/?\w+", tag) or [""])[0]
        if word in ("p", "/p", "head", "/head", "div", "/div", "lg", "/lg", "/sp", "/label"):
            b.para = True
        elif word in ("l", "lb"):
            b.line = True
        elif word == "said" and not tag.endswith("/"):
            open_said.append([attrs(tag), None])
        elif word == "/said" and open_said:
            a, s = open_said.pop()
            if s is not None:
                spans.append((s, len(b.text), a))
    text = re.sub(r"--", "--", b.text)
    known = {}
    if pdnc:
        for c in pdnc["characters"]:
            known[frozenset(re.findall(r"\w+", c["name"].lower()))] = c
    chars, out = {}, []
    spans.sort()
    for pm in re.finditer(r"(?:(?!\n\n).)+", text, re.S):
        marks = [pm.start() + m.start() for m in re.finditer('["“”]', pm[0])]
        for i in range(0, len(marks), 2):
            s = marks[i]
            e = marks[i + 1] + 1 if i + 1 < len(marks) else pm.start() + len(pm[0].rstrip())
            share = Counter()
            for a0, a1, a in spans:
                over = min(a1, e) - max(a0, s)
                if over > 0:
                    key = a.get("who", "") if a.get("direct") == "true" and a.get("aloud") == "true" else "not aloud"
                    share[key] += over
            if not share:
                continue
            who, most = share.most_common(1)[0]
            if most < 0.85 * (e - s) or who == "not aloud" or who not in people or who.endswith(".nar"):
                continue
            full, fields, sex = people[who]
            parts = dict()
            words = frozenset(re.findall(r"\w+", full.lower()))
            c = known.get(words) or next((c for key, c in known.items() if words <= key or key <= words and len(key) > 1), None)
            if c:
                nm, aliases = c["name"], c["aliases"]
            else:
                nm = full
                fore = [v.strip() for k, v in fields if k == "forename"]
                sur = [v.strip() for k, v in fields if k == "surname"]
                aliases = [f for f in fore if f] + ([] if not sur or not fore else [("Miss " if sex == "female" else "Mr. ") + sur[0]])
            aliases = aliases + AUSTEN_MORE.get(nm, [])
            chars.setdefault(nm, (set(aliases), sex))
            out.append({"parts": [[s, e]], "kind": "direct", "reference": None, "speaker": None, "addressees": None,
                        "speaker_names": [nm, *aliases], "who": who})
    characters = [{"name": n, "aliases": sorted(al - {n}), "gender": g} for n, (al, g) in sorted(chars.items())]
    return {"id": name, "corpus": "austen-said", "text": text, "characters": characters, "quotes": out}


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("which", choices=["joyce", "middlemarch", "austen"])
    ap.add_argument("--git-dirs", nargs="+", required=True)
    ap.add_argument("--pdnc")
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    docs = []
    if args.which == "joyce":
        portrait, dubliners, ulysses = args.git_dirs
        docs.append(joyce(goldlib.git_text(portrait, "portrait.xml"), "portrait", portrait_name))
        for path in goldlib.git_files(dubliners):
            if re.match(r"\d\d_\w+\.xml$", path):
                doc = joyce(goldlib.git_text(dubliners, path), "dubliners-" + path[:-4], dubliners_name)
                if len(doc["quotes"]) >= 5:
                    docs.append(doc)
        namer = ulysses_namer(goldlib.git_text(ulysses, "persons.txt"))
        for episode in EPISODES:
            docs.append(joyce(goldlib.git_text(ulysses, episode + ".xml"), "ulysses-" + episode, namer))
    elif args.which == "middlemarch":
        for n in range(1, 9):
            docs.append(middlemarch(goldlib.git_text(args.git_dirs[0], f"book{n}.xml"), f"middlemarch-{n}"))
    else:
        pdnc = {}
        if args.pdnc:
            pdnc = {d["id"]: d for d in map(json.loads, open(args.pdnc, encoding="utf-8"))}
        for n, title in enumerate(["PrideAndPrejudice", "Persuasion", "NorthangerAbbey", "SenseAndSensibility", "Emma", "MansfieldPark"], 1):
            docs.append(austen(goldlib.git_text(args.git_dirs[0], f"public/aus.00{n}.xml"), title, pdnc.get(title)))
    for d in docs:
        for q in d["quotes"]:
            assert q["parts"]
    goldlib.write(iter(docs), args.out)


if __name__ == "__main__":
    main()
