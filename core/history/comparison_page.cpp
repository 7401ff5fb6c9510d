// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/comparison_page.h"

#include "core/base/words.h"

#include <QtCore/QLocale>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ParagraphDiff::Kind;

constexpr auto Style = R"css(
:root{color-scheme:light dark;--ground:#fff;--text:#1b1d21;--text2:#4e545b;--line:#c4c0b7;--in:#0a4c86;--inG:#dcebfa;
--out:#8f3400;--outG:#fce8dc;--move:#6c3a86;--moveG:#f3e8f6;--form:#755400}
@media (prefers-color-scheme:dark){:root{--ground:#1c1e21;--text:#eceae5;--text2:#b4b9c0;--line:#555b63;--in:#9ccbfa;
--inG:#17344f;--out:#ffb48c;--outG:#47291a;--move:#ddb4f2;--moveG:#382a42;--form:#e9c45c}}
body{background:var(--ground);color:var(--text);font:1.05rem/1.6 "Source Serif 4",Georgia,serif;max-width:44rem;
margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25}
h2{font:600 1rem/1.4 Inter,system-ui,sans-serif;border-top:1px solid var(--line);padding-top:.75rem;margin-top:2rem}
p{margin:0 0 .75rem;white-space:pre-wrap}
dl,.summary,.note{font:.9rem/1.5 Inter,system-ui,sans-serif;color:var(--text2)}
dt{float:left;clear:left;min-width:4rem}dd{margin:0 0 0 4.5rem}
ins{color:var(--in);background:var(--inG);text-decoration:underline}
del{color:var(--out);background:var(--outG);text-decoration:line-through}
ins.format,del.format{color:var(--form);background:none;text-decoration-style:dotted}
.moved{border-left:3px solid var(--move);background:var(--moveG);padding-left:.75rem}
.moved>.note{color:var(--move);display:block}
.items{padding-left:1.25rem}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:root{--ground:#fff;--text:#000;--text2:#333}body{margin:0;max-width:none}p,li{break-inside:avoid}
ins,del,.moved{print-color-adjust:exact}}
)css";

QString heard(const QString &word)
{
    return u"<span class=\"heard\">%1 </span>"_s.arg(word.toHtmlEscaped());
}

/// Spaces and ends of lines that changed, so that they can be seen.
QString visible(const DiffSpan &span)
{
    auto text = span.text;
    if (span.matter == DiffSpan::Matter::Break)
        return u"¶"_s;
    if (span.matter == DiffSpan::Matter::Spacing)
        text.replace(QChar(0x00A0), u'⍽').replace(QChar(0x202F), u'⍽').replace(u' ', u'␣');
    return text.toHtmlEscaped();
}

QString htmlOf(const QList<DiffSpan> &spans)
{
    QString html;
    for (const auto &span : spans) {
        if (span.kind == DiffSpan::Kind::Same) {
            html += span.text.toHtmlEscaped();
            continue;
        }
        const bool isDeleted = span.kind == DiffSpan::Kind::Deleted;
        const auto form = span.matter == DiffSpan::Matter::Formatting ? u" class=\"format\""_s : QString();
        const auto word
            = isDeleted ? translate("ComparisonPage", "deleted:") : translate("ComparisonPage", "inserted:");
        html += (isDeleted ? u"<del%1>%2%3</del>"_s : u"<ins%1>%2%3</ins>"_s).arg(form, heard(word), visible(span));
    }
    return html;
}

/// Where the other half of a move stands, as a link within the page.
QString moveNote(const ParagraphDiff &paragraph, const QString &prefix)
{
    const bool isOld = paragraph.kind == Kind::MovedFrom;
    const bool goesDown = paragraph.after > paragraph.before;
    const auto text = isOld ? translate("ComparisonPage", "moved to paragraph %1").arg(paragraph.after + 1)
                            : translate("ComparisonPage", "moved from paragraph %1").arg(paragraph.before + 1);
    const auto target = u"%1-%2-%3"_s.arg(prefix, isOld ? u"to"_s : u"from"_s).arg(paragraph.before);
    const auto arrow = goesDown == isOld ? u"↓"_s : u"↑"_s;
    return u"<a class=\"note\" href=\"#%1\">%2 %3</a>"_s.arg(target, arrow, text.toHtmlEscaped());
}

QString htmlOf(const ParagraphDiff &paragraph, const QString &prefix)
{
    if (paragraph.isBlank() && paragraph.kind != Kind::Changed)
        return {};
    if (paragraph.kind != Kind::MovedFrom && paragraph.kind != Kind::MovedTo)
        return u"<p>%1</p>\n"_s.arg(htmlOf(paragraph.spans));
    const auto id
        = u"%1-%2-%3"_s.arg(prefix, paragraph.kind == Kind::MovedFrom ? u"from"_s : u"to"_s).arg(paragraph.before);
    return u"<p class=\"moved\" id=\"%1\">%2%3</p>\n"_s.arg(id, moveNote(paragraph, prefix), htmlOf(paragraph.spans));
}

QString htmlOf(const FieldDiff &field, const QString &prefix, int depth);

QString stateOf(const ItemDiff &item)
{
    switch (item.kind) {
    case ItemDiff::Kind::Added:
        return translate("ComparisonPage", "added");
    case ItemDiff::Kind::Removed:
        return translate("ComparisonPage", "removed");
    case ItemDiff::Kind::Changed:
        return translate("ComparisonPage", "changed");
    case ItemDiff::Kind::Same:
        break;
    }
    return item.moved ? translate("ComparisonPage", "moved") : QString();
}

QString htmlOf(const ItemDiff &item, const QString &prefix, int depth)
{
    auto name = item.name.toHtmlEscaped();
    if (item.kind == ItemDiff::Kind::Added)
        name = u"<ins>%1</ins>"_s.arg(name);
    else if (item.kind == ItemDiff::Kind::Removed)
        name = u"<del>%1</del>"_s.arg(name);
    QString html = u"<li>%1"_s.arg(name);
    if (const auto state = stateOf(item); !state.isEmpty())
        html += u" <span class=\"note\">(%1)</span>"_s.arg(state.toHtmlEscaped());
    html += u'\n';
    for (const auto &part : item.parts)
        html += htmlOf(part, prefix + u"-i"_s + QString::number(item.after), depth + 1);
    return html + u"</li>\n"_s;
}

QString htmlOf(const FieldDiff &field, const QString &prefix, int depth)
{
    const int level = std::min(depth, 6);
    const auto label = field.label.toHtmlEscaped();
    QString html = u"<h%1>%2</h%1>\n"_s.arg(level).arg(label);
    const QString own = prefix + u'-' + QString(field.field).replace(u'.', u'-');
    if (!field.items.isEmpty()) {
        html += u"<ul class=\"items\">\n"_s;
        for (const auto &item : field.items)
            html += htmlOf(item, own, depth);
        return html + u"</ul>\n"_s;
    }
    if (field.text.paragraphsOnly)
        html += u"<p class=\"note\">%1</p>\n"_s.arg(
            translate("ComparisonPage", "This text is too long to compare its words: changed paragraphs stand whole.")
                .toHtmlEscaped());
    for (const auto &paragraph : field.text.paragraphs)
        html += htmlOf(paragraph, own);
    return html;
}

} // namespace

QString comparisonPage(const DossierDiff &diff, const ComparisonTitle &title)
{
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(
              QLocale().name().section(u'_', 0, 0).replace(u"C"_s, u"en"_s), title.title.toHtmlEscaped(),
              QString::fromLatin1(Style));
    html += u"<dl><dt>%1</dt><dd>%2</dd><dt>%3</dt><dd>%4</dd></dl>\n"_s.arg(
        translate("ComparisonPage", "Before").toHtmlEscaped(), title.before.toHtmlEscaped(),
        translate("ComparisonPage", "After").toHtmlEscaped(), title.after.toHtmlEscaped());
    html += u"<p class=\"summary\">%1</p>\n"_s.arg(summaryLine(diff).toHtmlEscaped());
    for (const auto &field : diff.fields)
        html += htmlOf(field, u"f"_s, 2);
    return html + u"</body>\n</html>"_s;
}

} // namespace tenue
