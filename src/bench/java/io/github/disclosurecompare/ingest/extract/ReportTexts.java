package io.github.disclosurecompare.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes fictional reports of a wanted length: mostly prose, with headings, dates, document numbers and figures. */
final class ReportTexts {
    private static final List<String> NAMES =
            List.of("示例江南大学", "示例理工学院", "示例职业技术学院", "示例师范大学图书馆", "示例财经大学后勤管理处", "示例医学高等专科学校");
    private static final List<String> SECTIONS =
            List.of("概述", "主动公开情况", "依申请公开和不予公开情况", "对信息公开的评议情况", "因信息公开工作受到举报、复议、诉讼的情况", "存在的问题和改进措施", "其他需要报告的事项");
    private static final List<String> SUBHEADINGS =
            List.of("加强组织领导，压实工作责任", "拓宽公开渠道", "重点领域信息公开情况", "招生考试信息公开", "财务资产及收费信息公开", "健全工作机制", "提升师生满意度");
    private static final List<String> PROSE = List.of(
            "我们把信息公开当作推进依法治校的一件要紧事来办，把它写进每学期的工作要点，由分管领导牵头督办。",
            "各部门明确了联络员，按时报送材料，先审查后发布，做到涉密不公开、公开不涉密。",
            "围绕师生关心的评优评先、奖助学金、职称评聘等事项，公示期内接受全体师生监督。",
            "招生章程、分专业计划、录取规则、咨询电话和申诉办法在报名开始之前向社会公布，录取进程随时可查。",
            "预算、决算以及收费依据和标准按主管部门的要求挂网，大宗物资采购全部进场交易。",
            "学校领导分批走进食堂和宿舍，面对面听取学生对后勤保障和校园安全的想法，能办的当场答复。",
            "档案部门配合整理历年文件，逐步把纸质目录换成可以检索的电子目录，方便校友和家长查阅。",
            "通过培训和案例讨论，工作人员对公开的范围、程序和时限有了更准确的把握。",
            "个别学院的栏目更新还不够勤，有的内容写得太简略，离师生的期待仍有一段路要走。",
            "下一步要把责任分解到岗位，完善考核办法，让信息公开与日常管理同步部署、同步检查。",
            "新版校园门户改善了搜索和手机端浏览体验，访客可以按主题、部门和时间三种方式找到所需的内容。",
            "对外合作、学科建设、本科教学质量等材料按惯例每年更新一次，并保留往年的版本供人对照。",
            "教职工代表大会审议了学校工作报告和财务报告，会前征集提案，会后公布办理结果。");
    private static final List<String> NUMBERED = List.of(
            "依据《高等学校信息公开办法》（教育部令第29号）和《教育部办公厅关于做好年度报告工作的通知》（教办厅函〔%d〕49号）的要求，编制本报告。",
            "本学年通过学校门户网站发布各类信息%d条，其中通知公告%d条，校园要闻%d条。",
            "官方微信公众号推送图文%d篇，官方微博发布信息%d条，粉丝共有%d人。",
            "办公自动化系统流转文件%d份，编印简报%d期，校报出版%d期。",
            "召开教代会、情况通报会等会议%d次，校内公告栏张贴公示%d张。",
            "学校收到书面申请%d件，均在规定时限内答复，没有收取任何费用。",
            "信息公开网设置%d个大类，学院网站上传信息约%d余条。",
            "书记校长信箱办结来信%d封，电话咨询答复%d次。",
            "干部任前公示%d人次，奖学金公示%d批次，合计发布%d条。",
            "监督电话：0551-%d，地址：示例市学府路%d号，邮编230001。");
    private static final String ZERO = "本学年没有发生因信息公开受到举报、申请行政复议或者提起行政诉讼的情形。";
    private static final String DIGITS = "一二三四五六七八九十";

    private final Random random;

    ReportTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Reports of about so many characters each. */
    List<String> list(int count, int length) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(report(length));
        }
        return texts;
    }

    private String report(int length) {
        int year = 2014 + random.nextInt(9);
        StringBuilder text = new StringBuilder(length + 500);
        text.append(any(NAMES)).append(year).append('-').append(year + 1).append("学年信息公开工作年度报告\n\n");
        text.append("本报告所列数据的统计期限自")
                .append(year)
                .append("年9月1日至")
                .append(year + 1)
                .append("年8月31日。\n");
        for (int part = 0; part < SECTIONS.size(); part++) {
            text.append(DIGITS.charAt(part))
                    .append('、')
                    .append(SECTIONS.get(part))
                    .append('\n');
            body(text, part == 4 ? length / 20 : length * (part + 1) / SECTIONS.size(), part);
        }
        return text.append(any(NAMES))
                .append('\n')
                .append(year + 1)
                .append("年10月2")
                .append(part())
                .append("日\n")
                .toString();
    }

    private int part() {
        return random.nextInt(9);
    }

    private void body(StringBuilder text, int until, int part) {
        if (part == 4) {
            text.append(ZERO).append('\n');
        }
        int sub = 0;
        while (text.length() < until) {
            if (part < 2 && sub < 5 && random.nextInt(3) == 0) {
                text.append('（')
                        .append(DIGITS.charAt(sub++))
                        .append('）')
                        .append(any(SUBHEADINGS))
                        .append('\n');
            }
            int sentences = 1 + random.nextInt(5);
            for (int i = 0; i < sentences; i++) {
                text.append(random.nextInt(7) == 0 ? numbered() : any(PROSE));
            }
            text.append('\n');
        }
    }

    private String numbered() {
        return String.format(any(NUMBERED), number(), number(), number());
    }

    private int number() {
        return random.nextInt(4) == 0 ? 2000 + random.nextInt(20) : 1 + random.nextInt(1500);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
