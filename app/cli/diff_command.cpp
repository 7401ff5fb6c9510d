// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/workflow/dossier_comparison.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"format"_s, translate("Cli", "text (the default), html or json."), translate("Cli", "FORMAT"), u"text"_s });
}

QString nameOf(DiffSpan::Kind kind)
{
    switch (kind) {
    case DiffSpan::Kind::Same:
        return u"same"_s;
    case DiffSpan::Kind::Deleted:
        return u"deleted"_s;
    case DiffSpan::Kind::Inserted:
        return u"inserted"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ParagraphDiff::Kind kind)
{
    switch (kind) {
    case ParagraphDiff::Kind::Same:
        return u"same"_s;
    case ParagraphDiff::Kind::Changed:
        return u"changed"_s;
    case ParagraphDiff::Kind::Inserted:
        return u"inserted"_s;
    case ParagraphDiff::Kind::Deleted:
        return u"deleted"_s;
    case ParagraphDiff::Kind::MovedFrom:
        return u"moved-from"_s;
    case ParagraphDiff::Kind::MovedTo:
        return u"moved-to"_s;
    }
    Q_UNREACHABLE();
}

// "le [-chat-]{+chien+} dort", as wdiff and git write it.
QString plainForm(const ParagraphDiff &paragraph)
{
    QString line;
    for (const auto &span : paragraph.spans) {
        if (span.kind == DiffSpan::Kind::Same)
            line += span.text;
        else
            line += (span.kind == DiffSpan::Kind::Deleted ? u"[-%1-]"_s : u"{+%1+}"_s).arg(span.text);
    }
    switch (paragraph.kind) {
    case ParagraphDiff::Kind::MovedFrom:
        return translate("Cli", "(moved from here) %1").arg(line);
    case ParagraphDiff::Kind::MovedTo:
        return translate("Cli", "(moved to here) %1").arg(line);
    default:
        return line;
    }
}

QString htmlForm(const ParagraphDiff &paragraph)
{
    QString line;
    for (const auto &span : paragraph.spans) {
        const QString text = span.text.toHtmlEscaped();
        if (span.kind == DiffSpan::Kind::Same)
            line += text;
        else
            line += (span.kind == DiffSpan::Kind::Deleted ? u"<del>%1</del>"_s : u"<ins>%1</ins>"_s).arg(text);
    }
    return u"<p class=\"%1\">%2</p>\n"_s.arg(nameOf(paragraph.kind), line);
}

QString htmlPage(const DossierDiff &diff, const QString &title)
{
    QString page
        = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n"
          "body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}\n"
          "h2{font:600 1rem sans-serif;border-top:1px solid}\n"
          "ins{text-decoration:underline;font-weight:bold}\n"
          "del{text-decoration:line-through}\n"
          ".moved-to,.moved-from{border-left:3px solid;padding-left:.6rem}\n"
          "</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(translate("Cli", "en"), title.toHtmlEscaped());
    for (const auto &field : diff.fields) {
        page += u"<h2>%1</h2>\n"_s.arg(field.label.toHtmlEscaped());
        for (const auto &paragraph : field.text.paragraphs)
            page += htmlForm(paragraph);
    }
    return page + u"</body>\n</html>"_s;
}

QJsonObject jsonForm(const FieldDiff &field)
{
    QJsonArray paragraphs;
    for (const auto &paragraph : field.text.paragraphs) {
        QJsonArray spans;
        for (const auto &span : paragraph.spans)
            spans.append(QJsonObject { { u"kind"_s, nameOf(span.kind) }, { u"text"_s, span.text } });
        paragraphs.append(QJsonObject { { u"kind"_s, nameOf(paragraph.kind) }, { u"spans"_s, spans } });
    }
    return { { u"field"_s, field.field }, { u"paragraphs"_s, paragraphs } };
}

void printDiff(const DossierDiff &diff, const QString &title, const QString &format, Console &console)
{
    if (format == "json"_L1) {
        QJsonArray fields;
        for (const auto &field : diff.fields)
            fields.append(jsonForm(field));
        console.print(QJsonDocument(QJsonObject { { u"summary"_s, summaryLine(diff) }, { u"fields"_s, fields } }));
    } else if (format == "html"_L1) {
        console.print(htmlPage(diff, title));
    } else {
        console.print(summaryLine(diff));
        for (const auto &field : diff.fields) {
            console.print(u"\n%1:"_s.arg(field.label));
            for (const auto &paragraph : field.text.paragraphs)
                console.print(plainForm(paragraph));
        }
    }
}

/// The two revisions to compare: those named, else the newest with the one before it.
Result<std::pair<RevisionId, RevisionId>> endsOf(Workspace &workspace, const PromiseRow &row, const QStringList &names)
{
    auto to = row.head;
    if (names.size() > 1) {
        const auto named = findRevision(workspace, row.promise, names.at(1));
        if (!named)
            return named.error();
        to = *named;
    }
    if (!names.isEmpty()) {
        const auto from = findRevision(workspace, row.promise, names.first());
        if (!from)
            return from.error();
        return std::pair(*from, to);
    }
    const auto newest = workspace.revisions().revision(to);
    if (!newest)
        return newest.error();
    const auto &parents = newest->header().parents;
    return std::pair(parents.isEmpty() ? to : parents.first(), to);
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const QString format = options.value(u"format"_s);
    if (format != "text"_L1 && format != "html"_L1 && format != "json"_L1) {
        console.say(translate("Cli", "tenue-cli: --format wants text, html or json."));
        return ExitUsage;
    }
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto row = findPromise(**workspace, arguments.at(1));
    if (!row)
        return console.fail(row.error());
    const auto ends = endsOf(**workspace, *row, arguments.mid(2));
    if (!ends)
        return console.fail(ends.error());
    const auto diff = compareRevisions(**workspace, ends->first, ends->second);
    if (!diff)
        return console.fail(diff.error());
    printDiff(*diff, row->title, format, console);
    return diff->isEmpty() ? ExitDone : ExitFound;
}

} // namespace

const Command diffCommand { "diff",
                            "WORKSPACE PROMISE [FROM [TO]]",
                            2,
                            QT_TRANSLATE_NOOP("Cli", "Compare two revisions of a dossier"),
                            declareOptions,
                            run };

} // namespace tenue
