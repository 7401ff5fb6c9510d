// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/file_writer.h"
#include "core/base/recovery_journal.h"
#include "core/base/words.h"
#include "core/workflow/dossier_draft.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ShownOfName = 8;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"folder"_s,
          translate("Cli", "Where the journals stand; the desktop program's own folder if it is not given."),
          u"FOLDER"_s });
    parser.addOption({ u"output"_s, translate("Cli", "Write the text to FILE, as Markdown."), u"FILE"_s });
    parser.addOption({ u"discard"_s, translate("Cli", "Give the text up; it is kept for 30 days.") });
    declareJson(parser);
}

/// Entity and journal, so that two texts of one dossier have two names.
QString nameOf(const RecoverableText &text)
{
    const QString file = QFileInfo(text.file).completeBaseName();
    return file.left(ShownOfName) + u'-' + file.right(ShownOfName);
}

bool isNamed(const RecoverableText &text, const QString &reference)
{
    return nameOf(text).startsWith(reference, Qt::CaseInsensitive)
        || QFileInfo(text.file).completeBaseName() == reference;
}

Result<RecoverableText> find(const QList<RecoverableText> &all, const QString &reference)
{
    QList<RecoverableText> found;
    for (const auto &text : all) {
        if (isNamed(text, reference))
            found.append(text);
    }
    if (found.size() == 1)
        return found.first();
    return Error { Error::Kind::BadInput,
                   (found.isEmpty() ? translate("Cli", "No journal is called %1; tenue-cli recover lists them.")
                                    : translate("Cli", "More than one journal begins with %1: give more of its name."))
                       .arg(quoted(reference)) };
}

/// What was typed, as a text: summary, then analysis.
Result<QString> markdownOf(const RecoverableText &text)
{
    const auto draft = DossierDraft::fromJson(QJsonDocument::fromJson(text.content).object());
    if (!draft)
        return Error { Error::Kind::BadInput,
                       translate("Cli",
                                 "This program cannot read the text of the journal %1: it may be of a newer "
                                 "version. The file stays as it is.")
                           .arg(quoted(text.file)),
                       draft.error().message };
    QStringList parts { u"# "_s + draft->promise.title, draft->promise.summary, draft->promise.body };
    parts.removeAll(QString());
    return QString(parts.join(u"\n\n"_s) + u'\n');
}

QJsonObject jsonOf(const RecoverableText &text)
{
    return { { u"name"_s, nameOf(text) },
             { u"title"_s, text.item.title },
             { u"entity"_s, text.item.entity.toString() },
             { u"workspace"_s, text.item.workspacePath },
             { u"at"_s, text.at.toUTC().toString(Qt::ISODateWithMs) },
             { u"words"_s, text.words },
             { u"inUse"_s, text.isInUse },
             { u"damaged"_s, text.isDamaged } };
}

void list(const QList<RecoverableText> &all, Console &console)
{
    for (const auto &text : all) {
        QStringList parts { nameOf(text), text.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                            translate("Cli", "%n word(s)", nullptr, text.words), text.item.title,
                            text.item.workspacePath };
        if (text.isInUse)
            parts.append(translate("Cli", "open in a program now"));
        if (text.isDamaged)
            parts.append(translate("Cli", "damaged: what is before the damage is kept"));
        parts.removeAll(QString());
        console.print(parts.join(u"  "_s));
    }
    if (all.isEmpty())
        console.say(translate("Cli", "Nothing waits to be recovered."));
}

int giveUp(const RecoverableText &text, Console &console)
{
    if (text.isInUse)
        return console.fail({ Error::Kind::Locked,
                              translate("Cli", "A program has this text open now: close the dossier there first.") });
    if (const auto done = discardRecoverable(text, commandClock()); !done)
        return console.fail(done.error());
    console.say(translate("Cli", "The text is given up; it is kept for 30 days in the folder %1.")
                    .arg(quoted(QFileInfo(text.file).path() + u"/discarded"_s)));
    return ExitDone;
}

int show(const RecoverableText &text, const QCommandLineParser &options, Console &console)
{
    if (options.isSet(u"json"_s)) {
        auto json = jsonOf(text);
        json.insert(u"content"_s, QJsonDocument::fromJson(text.content).object());
        console.print(QJsonDocument(json));
        return ExitDone;
    }
    const auto words = markdownOf(text);
    if (!words)
        return console.fail(words.error());
    if (!options.isSet(u"output"_s)) {
        console.printBytes(words->toUtf8());
        return ExitDone;
    }
    const QString file = options.value(u"output"_s);
    if (const auto written = writeFileSafely(file, words->toUtf8()); !written)
        return console.fail(written.error());
    console.say(translate("Cli", "Written to %1; the journal is still there.").arg(quoted(file)));
    return ExitDone;
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const bool acts = options.isSet(u"output"_s) || options.isSet(u"discard"_s);
    if (arguments.size() > 1 || (acts && arguments.isEmpty())) {
        console.say(translate("Cli", "Name one text; tenue-cli recover lists them."));
        return ExitUsage;
    }
    const auto texts
        = recoverableTexts(options.isSet(u"folder"_s) ? options.value(u"folder"_s) : desktopRecoveryFolder());
    if (!texts)
        return console.fail(texts.error());
    if (arguments.isEmpty()) {
        QJsonArray rows;
        for (const auto &text : *texts)
            rows.append(jsonOf(text));
        if (options.isSet(u"json"_s))
            console.print(QJsonDocument(rows));
        else
            list(*texts, console);
        return ExitDone;
    }
    const auto text = find(*texts, arguments.first());
    if (!text)
        return console.fail(text.error());
    const bool onlyDiscards = options.isSet(u"discard"_s) && !options.isSet(u"output"_s);
    if (!onlyDiscards) {
        if (const int code = show(*text, options, console); code != ExitDone)
            return code;
    }
    return options.isSet(u"discard"_s) ? giveUp(*text, console) : ExitDone;
}

} // namespace

const Command recoverCommand {
    "recover",      "[TEXT]", 0, QT_TRANSLATE_NOOP("Cli", "List, show or give up what was typed and never saved"),
    declareOptions, run
};

} // namespace tenue
