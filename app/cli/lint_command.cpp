// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/workflow/text_findings.h"

#include <QtCore/QJsonArray>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"fix"_s, translate("Cli", "Mend the typography, each dossier as a revision of its own; spelling stays.") });
    declareActing(parser);
    declareJson(parser);
}

/// The named promises, or all of them.
Result<QList<PromiseRow>> rowsOf(Workspace &workspace, const QStringList &references)
{
    if (references.isEmpty())
        return workspace.promises().rows();
    QList<PromiseRow> rows;
    for (const auto &reference : references) {
        const auto row = findPromise(workspace, reference);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

/// The dictionary of the texts, with the workspace's words; none where there is none, and that is said.
std::unique_ptr<SpellingDictionary> dictionaryFor(TypographyProfile profile, const QStringList &words, Console &console)
{
    const auto language = profile == TypographyProfile::BritishEnglish ? TextLanguage::English : TextLanguage::French;
    auto dictionary = SpellingDictionary::open(language);
    if (!dictionary) {
        console.say(dictionary.error().message);
        return nullptr;
    }
    (*dictionary)->setOwnWords(words);
    return *std::move(dictionary);
}

QJsonObject jsonOf(const PromiseRow &row, const TextFinding &finding)
{
    return { { u"promise"_s, row.number },
             { u"text"_s, nameOf(finding.text) },
             { u"line"_s, finding.line },
             { u"start"_s, finding.start },
             { u"length"_s, finding.length },
             { u"kind"_s, finding.kind == TextFinding::Kind::Typography ? u"typography"_s : u"spelling"_s },
             { u"rule"_s, finding.rule },
             { u"found"_s, finding.word },
             { u"fix"_s, finding.fix },
             { u"message"_s, finding.message } };
}

int lint(Desks &desks, const QList<PromiseRow> &rows, const QCommandLineParser &options, Console &console)
{
    const auto profile = desks.drafting().typography();
    const auto words = desks.drafting().words();
    if (!profile || !words)
        return console.fail(profile ? words.error() : profile.error());
    const Typography typography(*profile);
    const auto dictionary = dictionaryFor(*profile, *words, console);
    QJsonArray all;
    for (const auto &row : rows) {
        const auto opened = desks.editing().open(row.promise);
        if (!opened)
            return console.fail(opened.error());
        for (const auto &finding : textFindings(opened->value, typography, dictionary.get())) {
            all.append(jsonOf(row, finding));
            if (!options.isSet(u"json"_s))
                console.print(
                    u"%1:%2:%3: %4"_s.arg(row.number).arg(nameOf(finding.text)).arg(finding.line).arg(finding.message));
        }
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(all));
    return all.isEmpty() ? ExitDone : ExitFound;
}

int mend(Desks &desks, const QList<PromiseRow> &rows, Console &console)
{
    QList<PromiseId> promises;
    for (const auto &row : rows)
        promises.append(row.promise);
    const auto report = desks.drafting().mendTypography(promises, translate("Cli", "Typography mended"));
    if (!report)
        return console.fail(report.error());
    for (const auto &refusal : report->refused)
        console.say(refusal.error.message);
    console.say(translate("Cli", "%n dossier(s) mended.", nullptr, report->dossiers));
    return report->refused.isEmpty() ? ExitDone : ExitFound;
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const bool mends = options.isSet(u"fix"_s);
    const auto look = [&](Desks &desks) {
        const auto rows = rowsOf(desks.workspace(), arguments.mid(1));
        if (!rows)
            return console.fail(rows.error());
        if (mends) {
            if (const auto code = mend(desks, *rows, console); code != ExitDone)
                return code;
        }
        return lint(desks, *rows, options, console);
    };
    if (mends)
        return actAs(arguments.first(), options, console, look);
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    Desks reading(*std::move(workspace), commandClock(), StaffId());
    return look(reading);
}

} // namespace

const Command lintCommand { "lint",
                            "WORKSPACE [PROMISE…]",
                            1,
                            QT_TRANSLATE_NOOP("Cli", "Check typography and spelling; --fix mends the typography"),
                            declareOptions,
                            run };

} // namespace tenue
