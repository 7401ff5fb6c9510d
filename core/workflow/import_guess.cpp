// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_guess.h"

#include "core/base/words.h"
#include "core/domain/mandate.h"
#include "core/domain/site_settings.h"
#include "core/exchange/mapping_guess.h"

#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString namesOf(const QList<Loaded<Mandate>> &mandates)
{
    QStringList slugs;
    for (const auto &mandate : mandates)
        slugs.append(mandate.value.slug);
    slugs.sort();
    return slugs.join(u", "_s);
}

Error noMandate()
{
    return { Error::Kind::BadInput,
             translate("Import", "This workspace has no mandate yet: name one in the mapping, or make one first.") };
}

Result<VerdictScale> scaleOf(const Workspace &workspace, const MandateId &mandate)
{
    const auto found = workspace.entities().find<Mandate>(entityOf(mandate));
    if (!found)
        return found.error();
    if (!*found)
        return noMandate();
    const auto scale = workspace.entities().find<VerdictScale>(entityOf((*found)->value.scale));
    if (!scale)
        return scale.error();
    return *scale ? (*scale)->value : VerdictScale();
}

Result<WritingLanguage> languageOf(const Workspace &workspace)
{
    const auto settings = workspace.entities().all<SiteSettings>();
    if (!settings)
        return settings.error();
    const bool isEnglish = !settings->isEmpty() && settings->first().value.language == SiteLanguage::English;
    return isEnglish ? WritingLanguage::English : WritingLanguage::French;
}

void guessVerdictValues(ColumnMapping &mapping, const Table &table, const VerdictScale &scale)
{
    if (!mapping.verdict)
        return;
    const auto column = table.column(mapping.verdict->text.columns.first());
    mapping.verdict->values = guessVerdicts(valuesIn(table, column), scale);
    mapping.verdict->emptyKey = scale.unexaminedKey();
    if (mapping.verdict->values.isEmpty())
        mapping.verdict.reset();
}

} // namespace

Result<MandateId> mandateNamed(const Workspace &workspace, const QString &name)
{
    const auto all = workspace.entities().all<Mandate>();
    if (!all)
        return all.error();
    for (const auto &mandate : *all) {
        const auto &value = mandate.value;
        if (value.slug == name || value.title.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return MandateId(mandate.entity.uuid());
    }
    if (all->isEmpty())
        return noMandate();
    return Error {
        Error::Kind::NotFound,
        translate("Import", "There is no mandate %1 in this workspace: it has %2.").arg(quoted(name), namesOf(*all))
    };
}

Result<MandateId> onlyMandate(const Workspace &workspace, const QString &howToName)
{
    const auto all = workspace.entities().all<Mandate>();
    if (!all)
        return all.error();
    if (all->isEmpty())
        return noMandate();
    if (all->size() == 1)
        return MandateId(all->first().entity.uuid());
    return Error { Error::Kind::BadInput,
                   translate("Import", "This workspace has several mandates (%1): %2").arg(namesOf(*all), howToName) };
}

Result<ColumnMapping> guessImport(const Workspace &workspace, const MandateId &mandate, const QString &fileName,
                                  const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    if (!table)
        return table.error();
    const auto scale = scaleOf(workspace, mandate);
    if (!scale)
        return scale.error();
    const auto language = languageOf(workspace);
    if (!language)
        return language.error();
    auto mapping = guessMapping(table->header);
    mapping.list = QFileInfo(fileName).completeBaseName();
    mapping.format = table->format;
    mapping.language = *language;
    guessVerdictValues(mapping, *table, *scale);
    if (!mapping.provides(PromiseField::Title))
        return Error { Error::Kind::BadInput,
                       translate("Import",
                                 "No column of %1 looks like the titles of promises (it has %2): write a mapping "
                                 "that names it.")
                           .arg(quoted(fileName), table->header.join(u", "_s)) };
    if (auto good = mapping.check(); !good)
        return good.error();
    return mapping;
}

QStringList guessedSentences(const ColumnMapping &mapping)
{
    QStringList sentences;
    const auto tell = [&](const QString &what, const FieldSource &source) {
        if (source.isSet())
            sentences.append(
                translate("Import", "guessed: %1 is the column %2").arg(what, quoted(source.columns.join(u", "_s))));
    };
    for (auto field = mapping.fields.constBegin(); field != mapping.fields.constEnd(); ++field)
        tell(nameOf(field.key()), *field);
    if (mapping.verdict) {
        tell(u"verdict"_s, mapping.verdict->text);
        for (const auto &value : mapping.verdict->values)
            sentences.append(
                translate("Import", "guessed: %1 is the verdict %2").arg(quoted(value.written), value.key));
    }
    for (const auto &evidence : mapping.evidence) {
        tell(u"evidence.title"_s, evidence.title);
        tell(u"evidence.address"_s, evidence.address);
    }
    sentences.append(translate("Import",
                               "guessed: the list is called %1; newer files of it have to be given that name "
                               "in a mapping")
                         .arg(quoted(mapping.list)));
    return sentences;
}

} // namespace tenue
