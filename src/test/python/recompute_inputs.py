"""What the independent check reads: the records of a data folder, under the contract's rules.

Written, like recompute.py, from the contract and the domain page alone. Not read: raw reports, .xlsx, wide sheets, decisions/.
"""
import csv
import io
import json
import re
import sys
from collections import defaultdict, namedtuple
from datetime import date
from decimal import Decimal
from functools import lru_cache

GROUPS = {  # group: channel=words that mean it in a coded cell
    "web": "website=学校网站,校园网,门户网站,官网,主页,部门网站 disclosure_site=信息公开网,信息公开专栏,信息公开平台,信息公开专题网站"
           " department_site=二级网站,招生网,财务处网站 news_site=新闻网",
    "office": "office_system=OA,办公自动化,内网办公系统,电子政务平台 internal_system=劳务系统,督查督办系统,校内信息系统",
    "new_media": "wechat=微信公众号,官微 wechat_channels=视频号 weibo=微博 short_video=抖音,快手,B站"
                 " qq=QQ群,微信群,官Q app=客户端 new_media=新媒体",
    "print": "document=文件 newspaper=校报,校刊 yearbook=年鉴 statistical_report=统计报表 brief=简报,呈报 handbook=手册",
    "campus": "bulletin_board=公告栏,宣传栏,橱窗,张贴栏 electronic_screen=电子屏 banner=横幅,灯杆旗 broadcast=校园广播,电视台",
    "meeting": "meeting=会议,座谈会,教代会,通报会,新闻发布会",
    "external": "external_media=媒体,学习强国,日报 superior_authority=上级部门,教育厅网站"
                " public_platform=政府采购网,公共资源交易中心"}
CHANNEL_GROUP = {c.split("=")[0]: g for g, cs in GROUPS.items() for c in cs.split()}


def words(text):
    """Coded value -> code, for each `code=word,word` of text; the code stands for itself."""
    pairs = [entry.partition("=")[::2] for entry in text.split()]
    return {w: code for code, said in pairs for w in [code, *said.split(",")] if w}


CHANNEL = words(" ".join(GROUPS.values()))
METRIC = words("disclosed disclosed_total checklist_disclosed checklist_not_applicable applications_received applications_granted"
               " applications_refused applications_closed applications_pending complaints=举报 reconsiderations=复议 lawsuits=诉讼"
               " consultations followers views copies_distributed trainings")
CATEGORY = {"": "", **words("basic=基本信息 admissions=招生考试 finance=财务资产收费 personnel=人事师资 teaching=教学质量 other=其他"
                            " students=学生管理服务 integrity=学风建设 degrees=学位学科 international=对外交流合作")}
QUALIFIER = {"": "exact", **words("exact at_least=余,多,超过,以上 about=约,大约,左右 at_most=近,不足")}
ROLE = {"": "part", **words("total part detail category context")}
SECTION = words("overview=概述 proactive=主动公开情况 checklist=清单事项公开情况 on_request=依申请公开和不予公开情况,依申请公开情况"
                " evaluation=评议情况 complaints=举报复议诉讼情况,举报情况 problems=经验、问题和改进措施 other=其他需要报告的事项")
FAMILY = {m: f for f, ms in {"items": "条篇件个份项则张封", "events": ["次", "期", "场", "批次"],
                             "objects": "面幅块", "copies": "册本部卷套"}.items() for m in ms}
COLUMNS = dict(zip("学校标识码 学校名称 部门 学年 指标 渠道 类别 数值 限定 单位 角色 原文 落款日期 来源 公布日期 起 止 章节 备注".split(),
                   "institution_code institution unit academic_year metric channels category value qualifier measure role quote"
                   " issued source published period_from period_to sections note".split()))
COLUMNS.update({c: c for c in [*COLUMNS.values(), "begin", "end"]})
HEADER_CELLS = ("issued", "published", "period_from", "period_to", "sections")
Figure = namedtuple("Figure", "metric value qualifier measure channels category role quote begin end source family")
Institution = namedtuple("Institution", "code name level since until known")  # known: in the registry
Reject = namedtuple("Reject", "source line columns")  # columns: any of the row's bad cells may be named; None in it: any


class Report:
    """One record: the header and the accepted figures of one (institution, unit, academic year)."""

    def __init__(self, institution, unit, year, path):
        self.institution, self.unit, self.year, self.path = institution, unit, year, path
        self.header = dict.fromkeys(HEADER_CELLS)  # dates as text, sections as a frozenset
        self.figures, self.incomplete, self.state, self.version = [], False, None, None

    def id(self):
        return self.institution.code, self.institution.name, self.unit, self.year

    def key(self):
        return self.institution.code or bare(self.institution.name), self.unit, self.year

    def told(self):
        return self.header["issued"] or self.header["published"]


class Registry:
    """institutions.csv: finds an institution by code, short code, name or former name; also the roster."""

    def __init__(self, path):
        self.by_code, self.by_short, self.by_name, self.former, self.terms = {}, {}, {}, {}, False
        self.cache = {}
        rows = list(csv.reader(io.StringIO(decode(path.read_bytes()), newline=""))) if path and path.exists() else []
        head = [c.strip() for c in rows[0]] if rows else []
        self.terms = "启用学年" in head or "停用学年" in head
        for row in rows[1:]:
            get = dict(zip(head, map(str.strip, row))).get
            if get("学校标识码"):
                one = Institution(get("学校标识码"), get("学校名称"), get("办学层次") or "", get("启用学年"), get("停用学年"), True)
                self.by_code[one.code] = self.by_short[one.code[-5:]] = one
                self.by_name[bare(one.name)] = one
                for name in (get("曾用名") or "").split("|"):
                    self.former.setdefault(bare(name), []).append(one)

    def named(self, name):
        """The institutions that bear or bore a name."""
        name = bare(name)
        return ([self.by_name[name]] if name in self.by_name else []) + (self.former.get(name, []) if name else [])

    def find(self, code, name):
        """-> (institution or None where it cannot be told, the bad columns)."""
        if (code, name) not in self.cache:
            self.cache[code, name] = self.resolve(code, name)
        return self.cache[code, name]

    def resolve(self, code, name):
        named = self.named(name)
        if not code:
            if named:
                return named[0], ()
            return (Institution("", name, "", None, None, False), ()) if name else (None, ("institution_code", "institution"))
        full = self.restore(code)
        if not full:
            return (named[0] if named else None), ("institution_code",)
        one = self.by_code.get(full) or Institution(full, name, "", None, None, False)
        return (None, ("institution_code", "institution")) if named and one not in named else (one, ())

    def restore(self, code):
        """The 10 digits behind a code as a spreadsheet left it, or None."""
        match = re.fullmatch(r"([0-9]+)(?:\.([0-9]+))?([eE]\+?[0-9]+)?", code)
        if not match:
            return None
        number = Decimal(code)
        digits = str(int(number)) if number == number.to_integral_value() and number < 10 ** 10 else ""
        if len(digits) == 5:
            return self.by_short[digits].code if digits in self.by_short else None
        lost = match[3] and len(match[1] + (match[2] or "")) < 10 and digits not in self.by_code
        return digits if len(digits) == 10 and not lost else None


def bare(name):
    return "".join((name or "").split())


def decode(raw):
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030")


@lru_cache(None)
def day(text):
    try:
        return date.fromisoformat(text) if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


@lru_cache(None)
def is_year(text):
    return bool(re.fullmatch("[0-9]{4}-[0-9]{4}", text)) and int(text[5:]) == int(text[:4]) + 1


@lru_cache(None)
def coded(metric, channels, category, qualifier, role, measure):
    """The coded cells of a figure -> (their codes and its family, the bad columns)."""
    said = [c.strip() for c in channels.split("|")] if channels else []
    checks = (("metric", metric in METRIC), ("channels", all(c in CHANNEL for c in said)), ("category", category in CATEGORY),
              ("qualifier", qualifier in QUALIFIER), ("role", role in ROLE))
    bad = [name for name, good in checks if not good]
    if bad:
        return None, bad
    members = frozenset(CHANNEL[c] for c in said)
    family = "objects" if members == {"banner"} else FAMILY.get(measure) if measure else "items"
    return (METRIC[metric], QUALIFIER[qualifier], measure, members, CATEGORY[category], ROLE[role], family), []


@lru_cache(None)
def header_cell(column, text):
    """-> (value or None, good)."""
    if column == "sections":
        said = [s.strip() for s in text.split("|")]
        return (frozenset(SECTION[s] for s in said), True) if all(s in SECTION for s in said) else (None, False)
    return (text, True) if day(text) else (None, False)


def read_figure(cell, default_source):
    """-> (figure or None, the bad columns); cell gives the text of a column."""
    codes, bad = coded(cell("metric"), cell("channels", ""), cell("category", ""), cell("qualifier", ""), cell("role", ""),
                       cell("measure", ""))
    bad = bad + [c for c in ("value", "begin", "end")
                 if not re.fullmatch("[0-9０-９]+" if c == "value" else "[0-9]*", cell(c, ""))]
    if bad:
        return None, bad
    metric, qualifier, measure, channels, category, role, family = codes
    return Figure(metric, int(cell("value")), qualifier, measure, channels, category, role, cell("quote", ""), cell("begin", ""),
                  cell("end", ""), cell("source", "") or default_source, family), []


def read_csv(text, path, registry, rejects):
    """All records of one long-form file."""
    reader = csv.reader(io.StringIO(text, newline=""))
    written = [c.strip() for c in next(reader, [])]
    names = [COLUMNS.get(c) for c in written]
    if "metric" not in names and "value" not in names:
        print("not covered: wide sheet", path, file=sys.stderr)
        return []
    bad = [w for w, n in zip(written, names) if not n or names.count(n) > 1]
    bad += [c for c in ("academic_year", "metric", "value") if c not in names]
    if bad or not {"institution", "institution_code"} & set(names):
        rejects.append(Reject(path, 1, frozenset(bad or [None])))
        return []
    records, seen, as_written = {}, set(), dict(zip(names, written))
    while True:
        line = reader.line_num + 1
        row = next(reader, None)
        if row is None:
            return list(records.values())
        cells = dict(zip(names, map(str.strip, row)))
        if any(cells.values()):
            bad = read_row(cells, row[len(names):], path, registry, records, seen)
            if bad:
                rejects.append(Reject(path, line, frozenset(as_written.get(c, c) for c in bad)))


def read_row(cells, surplus, path, registry, records, seen):
    """Add one row to its record; -> the bad columns."""
    cells.pop("note", None)
    cell = cells.get
    institution, bad = registry.find(cell("institution_code", ""), cell("institution", ""))
    unit, year, record = cell("unit", ""), cell("academic_year", ""), None
    if institution and is_year(year):
        key = institution.code or bare(institution.name), unit, year
        record = records.get(key) or records.setdefault(key, Report(institution, unit, year, path))
    figure, figure_bad = read_figure(cell, path)
    header = [(c, *header_cell(c, cell(c))) for c in HEADER_CELLS if cell(c)]
    bad = [*bad, *figure_bad, *(c for c, _, good in header if not good)]
    bad += ["academic_year"] * (not is_year(year)) + [None] * any(surplus)
    if not bad:
        bad = [c for c, value, _ in header if record.header[c] not in (None, value)]
    if bad:
        if record:
            record.incomplete = True
        return bad
    fingerprint = hash(tuple(cells.items()))
    if fingerprint not in seen:
        seen.add(fingerprint)
        record.figures.append(figure)
        record.header.update((c, value) for c, value, _ in header)
    return []


def json_records(text, lines):
    """(line, pointer prefix, record or the error) of one object, a list, or one object a line."""
    in_list = not lines and text.lstrip().startswith("[")
    decoder, gap, at, index = json.JSONDecoder(), re.compile(r"[\s,]*"), text.find("[") + 1 if in_list else 0, 0
    line, counted = 1, 0
    while True:
        at = gap.match(text, at).end()
        if at >= len(text) or in_list and text[at] == "]":
            return
        line, counted = line + text.count("\n", counted, at), at
        prefix = "/%d" % index if in_list else ""
        try:
            record, at = decoder.raw_decode(text, at)
        except ValueError as error:
            record, at = error, text.find("\n", at) + 1 if lines and "\n" in text[at:] else len(text)
        yield line, prefix, record
        index += 1


JSON_KEYS = {"source", "institution", "unit", "academic_year", "period", "issued", "published", "sections", "figures",
             "checklist_not_applicable", "set_aside", "findings"}
FIGURE_KEYS = {"metric", "value", "qualifier", "unit", "channels", "category", "role", "quote", "begin", "end"}
INNER_KEYS = {"source": {"path", "sha256", "charset"}, "institution": {"code", "name"}, "period": {"from", "to"}}


def read_json(text, path, lines, registry, rejects):
    reports = []
    for line, prefix, record in json_records(text, lines):
        bad = json_header_errors(record)
        if bad:
            rejects.append(Reject(path, line, frozenset(None if b is None else prefix + b for b in bad)))
            continue
        who = record["institution"]
        institution, bad = registry.find(str(who.get("code") or "").strip(), (who.get("name") or "").strip())
        if bad:
            rejects.append(Reject(path, line, frozenset(prefix + "/institution" + p for p in ("", "/code", "/name"))))
            continue
        report = Report(institution, (record.get("unit") or "").strip(), record["academic_year"], path)
        period, sections = record.get("period") or {}, record.get("sections")
        report.header = {"issued": record.get("issued"), "published": record.get("published"), "period_from": period.get("from"),
                         "period_to": period.get("to"), "sections": None if sections is None else frozenset(sections)}
        source = (record.get("source") or {}).get("path") or path
        for i, figure in enumerate(record["figures"]):
            read, bad = read_json_figure(figure, source)
            if bad:
                report.incomplete = True
                rejects.append(Reject(path, line, frozenset("%s/figures/%d%s" % (prefix, i, b) for b in bad)))
            else:
                report.figures.append(read)
        reports.append(report)
    return reports


def json_header_errors(record):
    """The pointers of what rejects a whole record."""
    if not isinstance(record, dict):
        return [None]
    bad = ["/" + k for k in record.keys() - JSON_KEYS]
    for key, known in INNER_KEYS.items():
        inner = record.get(key)
        bad += ["/" + key] if inner is not None and not isinstance(inner, dict) else \
               ["/%s/%s" % (key, k) for k in (inner or {}).keys() - known]
    figures = record.get("figures")
    for i, f in enumerate(figures if isinstance(figures, list) else []):
        bad += ["/figures/%d/%s" % (i, k) for k in f.keys() - FIGURE_KEYS] if isinstance(f, dict) else []
    bad += [] if isinstance(figures, list) else ["/figures"]
    bad += [] if isinstance(record.get("institution"), dict) else ["/institution"]
    bad += [] if is_year(str(record.get("academic_year"))) else ["/academic_year"]
    bad += ["/" + k for k in ("issued", "published") if record.get(k) is not None and not day(str(record[k]))]
    period = record.get("period") if isinstance(record.get("period"), dict) else {}
    bad += ["/period/" + k for k in ("from", "to") if period.get(k) is not None and not day(str(period[k]))]
    bad += [] if isinstance(record.get("unit"), (str, type(None))) else ["/unit"]
    sections = [] if record.get("sections") is None else record["sections"]
    if not isinstance(sections, list) or not set(map(str, sections)) <= set(SECTION.values()):
        bad += ["/sections", *("/sections/%d" % i for i in range(len(sections) if isinstance(sections, list) else 0))]
    return bad


def read_json_figure(figure, source):
    if not isinstance(figure, dict):
        return None, [""]
    cells = {("measure" if k == "unit" else k): "" if v is None else v for k, v in figure.items()}
    channels = cells.get("channels") or []
    wrong = [k for k in ("value", "begin", "end") if cells.get(k, "") != "" and type(cells[k]) is not int]
    wrong += [k for k in ("metric", "measure", "qualifier", "category", "role", "quote") if not isinstance(cells.get(k, ""), str)]
    wrong += [] if isinstance(channels, list) and set(map(str, channels)) <= set(CHANNEL_GROUP) else ["channels"]
    if not wrong:
        cells.update({k: str(cells.get(k, "")) for k in ("metric", "value", "begin", "end")}, channels="|".join(channels))
        read, wrong = read_figure(cells.get, source)
    bad = ["/unit" if w == "measure" else "/" + w for w in wrong]
    bad += ["/channels/%d" % i for i in range(len(channels))] if "/channels" in bad and isinstance(channels, list) else []
    return (None, ["", *bad]) if bad else (read, [])


def read_inputs(data, registry):
    reports, rejects = [], []
    for folder in ("reports", "decisions"):
        if any(p.is_file() for p in (data / folder).rglob("*")):
            print("not covered:", data / folder, file=sys.stderr)
    for file in sorted((data / "records").rglob("*"), key=lambda p: p.as_posix()):
        path = file.relative_to(data).as_posix()
        if file.suffix == ".csv":
            reports += read_csv(decode(file.read_bytes()), path, registry, rejects)
        elif file.suffix in (".json", ".jsonl"):
            reports += read_json(decode(file.read_bytes()), path, file.suffix == ".jsonl", registry, rejects)
        elif file.is_file():
            print("not covered:", file, file=sys.stderr)
    return reports, rejects


# ---- which record counts, and when it came -------------------------------------------------------------------------------

def choose(reports):
    """Versions and states; -> the reports that remain once equal ones are one."""
    by_key, kept = defaultdict(list), []
    for report in reports:
        by_key[report.key()].append(report)
    for versions in by_key.values():
        distinct = {}
        for r in versions:  # in path order
            rank = r.header["issued"] or "", r.header["published"] or ""
            same = tuple(sorted((f.metric, f.value, f.qualifier, f.measure, sorted(f.channels), f.category, f.role)
                                for f in r.figures)) if len(versions) > 1 else ()
            distinct.setdefault((rank, str(same)), r)
        ranked = sorted(distinct.items(), key=lambda item: item[0][0])
        top = [r for (rank, _), r in ranked if rank == ranked[-1][0][0]]
        for number, (_, r) in enumerate(ranked, 1):
            r.version = number
            r.state = "superseded" if r not in top else "current" if len(top) == 1 else "conflicting"
            kept.append(r)
    return kept


def days_late(report):
    if not report.told():
        return None
    start, end = report.header["period_from"] or "", report.header["period_to"] or ""
    calendar_year = start[4:] == "-01-01" and end[4:] == "-12-31" and start[:4] == end[:4]
    return (day(report.told()) - date(int(end[:4]) + 1 if calendar_year else int(report.year[5:]), 10, 31)).days


def missing_sections(report):
    if report.unit or report.header["sections"] is None:
        return []
    wanted = {"overview", "proactive", "on_request", "evaluation", "complaints", "problems"}
    return sorted((wanted | ({"other"} if report.year >= "2017-2018" else set())) - report.header["sections"])
