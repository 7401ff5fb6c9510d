// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/dossier_version.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/history/comparison_page.h"
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
    parser.addOption({ u"as"_s, translate("Cli", "Whose draft \"draft\" means."), translate("Cli", "NAME") });
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

QString nameOf(DiffSpan::Matter matter)
{
    switch (matter) {
    case DiffSpan::Matter::Words:
        return u"words"_s;
    case DiffSpan::Matter::Formatting:
        return u"formatting"_s;
    case DiffSpan::Matter::Spacing:
        return u"spacing"_s;
    case DiffSpan::Matter::Citation:
        return u"citation"_s;
    case DiffSpan::Matter::Link:
        return u"link"_s;
    case DiffSpan::Matter::Break:
        return u"break"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ItemDiff::Kind kind)
{
    switch (kind) {
    case ItemDiff::Kind::Same:
        return u"same"_s;
    case ItemDiff::Kind::Changed:
        return u"changed"_s;
    case ItemDiff::Kind::Added:
        return u"added"_s;
    case ItemDiff::Kind::Removed:
        return u"removed"_s;
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

QJsonObject jsonForm(const FieldDiff &field);

QJsonObject jsonForm(const ItemDiff &item)
{
    QJsonArray parts;
    for (const auto &part : item.parts)
        parts.append(jsonForm(part));
    return {
        { u"kind"_s, nameOf(item.kind) }, { u"moved"_s, item.moved }, { u"name"_s, item.name }, { u"parts"_s, parts }
    };
}

QJsonObject jsonForm(const FieldDiff &field)
{
    QJsonArray paragraphs;
    for (const auto &paragraph : field.text.paragraphs) {
        QJsonArray spans;
        for (const auto &span : paragraph.spans)
            spans.append(QJsonObject {
                { u"kind"_s, nameOf(span.kind) }, { u"matter"_s, nameOf(span.matter) }, { u"text"_s, span.text } });
        paragraphs.append(QJsonObject { { u"kind"_s, nameOf(paragraph.kind) },
                                        { u"before"_s, paragraph.before },
                                        { u"after"_s, paragraph.after },
                                        { u"spans"_s, spans } });
    }
    QJsonObject json { { u"field"_s, field.field }, { u"label"_s, field.label }, { u"paragraphs"_s, paragraphs } };
    QJsonArray items;
    for (const auto &item : field.items)
        items.append(jsonForm(item));
    if (!items.isEmpty())
        json.insert(u"items"_s, items);
    return json;
}

QJsonObject jsonForm(const DossierDiff &diff)
{
    QJsonArray fields;
    for (const auto &field : diff.fields)
        fields.append(jsonForm(field));
    return { { u"summary"_s, summaryLine(diff) },
             { u"wordsInserted"_s, diff.counts.wordsInserted },
             { u"wordsDeleted"_s, diff.counts.wordsDeleted },
             { u"fields"_s, fields } };
}

void printText(const DossierDiff &diff, Console &console)
{
    console.print(summaryLine(diff));
    for (const auto &field : diff.fields) {
        console.print(u"\n%1:"_s.arg(field.label));
        for (const auto &paragraph : field.text.paragraphs)
            console.print(plainForm(paragraph));
    }
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
    const auto names = arguments.mid(2);
    const auto person = options.value(u"as"_s);
    const auto before = dossierVersion(**workspace, *row, names.value(0, u"previous"_s), person);
    if (!before)
        return console.fail(before.error());
    const auto after = dossierVersion(**workspace, *row, names.value(1, u"newest"_s), person);
    if (!after)
        return console.fail(after.error());
    const auto words = wordsFor(**workspace, { before->value, after->value });
    if (!words)
        return console.fail(words.error());
    const auto diff = compareDossiers(before->value, after->value, *words);
    if (format == "json"_L1)
        console.print(QJsonDocument(jsonForm(diff)));
    else if (format == "html"_L1)
        console.print(comparisonPage(diff, { after->value.title, before->words, after->words }));
    else
        printText(diff, console);
    return diff.isEmpty() ? ExitDone : ExitFound;
}

} // namespace

const Command diffCommand { "diff",
                            "WORKSPACE PROMISE [FROM [TO]]",
                            2,
                            QT_TRANSLATE_NOOP("Cli", "Compare two revisions of a dossier"),
                            declareOptions,
                            run };

} // namespace tenue
