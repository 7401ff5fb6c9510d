// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/pictures/picture_intake.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"caption"_s, translate("Cli", "What stands under the picture."), u"TEXT"_s });
    parser.addOption({ u"credit"_s, translate("Cli", "Who made it."), u"TEXT"_s });
    parser.addOption({ u"alt"_s, translate("Cli", "What it shows, for those who do not see it."), u"TEXT"_s });
    declareActing(parser);
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto pictures = takeInPictureFile(arguments.at(2));
    if (!pictures)
        return console.fail(pictures.error());
    return actAs(arguments.first(), options, console, [&](Desks &desks) {
        auto &workspace = desks.workspace();
        const auto saved = workspace.database().atomically([&]() -> Result<Saved> {
            const auto row = findPromise(workspace, arguments.at(1));
            if (!row)
                return row.error();
            auto opened = desks.editing().open(row->promise);
            if (!opened)
                return opened.error();
            const auto files = desks.editing().keepPicture(*pictures);
            if (!files)
                return files.error();
            opened->value.image = LeadImage { *files, options.value(u"caption"_s), options.value(u"credit"_s),
                                              options.value(u"alt"_s) };
            return desks.editing().save({ .promise = row->promise, .base = opened->revision, .value = opened->value });
        });
        if (!saved)
            return console.fail(saved.error());
        console.say(translate("Cli", "The picture is kept in %1 sizes, without what its file said beside it.")
                        .arg(pictures->size()));
        return ExitDone;
    });
}

} // namespace

const Command pictureCommand {
    "picture", "WORKSPACE PROMISE FILE", 3, QT_TRANSLATE_NOOP("Cli", "Give a promise its lead picture"), declareOptions,
    run
};

} // namespace tenue
