// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/drafting_desk.h"

#include "core/base/words.h"
#include "core/domain/site_settings.h"
#include "core/workflow/shipped_template.h"

#include <algorithm>

namespace tenue
{

namespace
{

TypographyProfile profileOf(const SiteSettings &settings)
{
    if (const auto named = typographyProfileNamed(settings.typography))
        return *named;
    return settings.language == SiteLanguage::French ? TypographyProfile::FrenchFrance
                                                     : TypographyProfile::BritishEnglish;
}

Result<Loaded<SiteSettings>> settingsOf(const Workspace &workspace)
{
    const auto all = workspace.entities().all<SiteSettings>();
    if (!all)
        return all.error();
    if (all->isEmpty())
        return Error { Error::Kind::NotFound,
                       translate("DraftingDesk", "This workspace has no settings: it was not made by this program.") };
    return all->first();
}

/// The places of one promise, by their end: replaced from the last to the first, the others stay where they are.
qsizetype replacePlaces(Promise &promise, QList<DossierPlace> places, const TextFinder &finder, const QString &with)
{
    std::sort(places.begin(), places.end(),
              [](const DossierPlace &a, const DossierPlace &b) { return a.place.start > b.place.start; });
    qsizetype done = 0;
    for (const auto &place : places) {
        auto &text = textOf(promise, place.text);
        if (text.mid(place.place.start, place.place.length) != place.found)
            continue;
        text.replace(place.place.start, place.place.length, finder.replacementFor(place.place, with));
        ++done;
    }
    return done;
}

} // namespace

DraftingDesk::DraftingDesk(const Session &session, EditingDesk &editing, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editing(editing)
{
}

Result<TypographyProfile> DraftingDesk::typography() const
{
    const auto settings = settingsOf(m_session.workspace);
    if (!settings)
        return settings.error();
    return profileOf(settings->value);
}

Result<> DraftingDesk::setTypography(TypographyProfile profile)
{
    return m_session.workspace.database().atomically([&]() -> Result<> {
        const auto settings = settingsOf(m_session.workspace);
        if (!settings)
            return settings.error();
        auto changed = settings->value;
        changed.typography = nameOf(profile);
        const auto saved = saveEntity(m_session, settings->entity, settings->revision, changed, Reason::Edited, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
}

Result<QStringList> DraftingDesk::words() const
{
    const auto heads = m_session.workspace.revisions().heads(wordListId());
    if (!heads)
        return heads.error();
    WordList all;
    for (const auto &head : *heads) {
        const auto list = m_session.workspace.entities().at<WordList>(wordListId(), head);
        if (!list)
            return list.error();
        all = WordList::unionOf(all, list->value);
    }
    return all.words;
}

Result<> DraftingDesk::changeWords(const std::function<bool(WordList &)> &change)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    bool isChanged = false;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto heads = m_session.workspace.revisions().heads(wordListId());
        if (!heads)
            return heads.error();
        const auto before = words();
        if (!before)
            return before.error();
        WordList list { *before };
        isChanged = change(list);
        if (!isChanged)
            return {};
        if (auto good = list.check(); !good)
            return good;
        // Lists that two copies went on with by themselves become one: their words are united.
        const auto parents = heads->size() > 2 ? heads->first(2) : *heads;
        const auto reason = parents.isEmpty() ? Reason::Created : parents.size() > 1 ? Reason::Merged : Reason::Edited;
        const auto revision = m_session.workspace.append(Revision::Origin { .entity = wordListId(),
                                                                            .parents = parents,
                                                                            .author = m_session.person,
                                                                            .at = m_session.clock.now(),
                                                                            .reason = reason,
                                                                            .note = {} },
                                                         list);
        return revision ? Result<>() : Result<>(revision.error());
    });
    if (done && isChanged)
        Q_EMIT wordsChanged();
    return done;
}

Result<> DraftingDesk::addWord(const QString &word)
{
    return changeWords([&](WordList &list) { return list.add(word.trimmed()); });
}

Result<> DraftingDesk::removeWord(const QString &word)
{
    return changeWords([&](WordList &list) { return list.remove(word); });
}

Result<> DraftingDesk::changeWords(const QStringList &added, const QStringList &removed)
{
    return changeWords([&](WordList &list) {
        bool isChanged = false;
        for (const auto &word : removed)
            isChanged = list.remove(word) || isChanged;
        for (const auto &word : added)
            isChanged = list.add(word.trimmed()) || isChanged;
        return isChanged;
    });
}

Result<QList<OfferedTemplate>> DraftingDesk::templatesFor(const MandateId &mandate) const
{
    const auto all = m_session.workspace.entities().all<DossierTemplate>();
    if (!all)
        return all.error();
    QList<OfferedTemplate> own;
    QList<OfferedTemplate> general;
    for (const auto &loaded : *all) {
        if (loaded.value.isRetired || (!loaded.value.mandate.isNull() && loaded.value.mandate != mandate))
            continue;
        (loaded.value.mandate.isNull() ? general : own).append({ loaded.entity, loaded.revision, loaded.value });
    }
    own += general;
    if (!own.isEmpty())
        return own;
    const auto settings = settingsOf(m_session.workspace);
    if (!settings)
        return settings.error();
    return QList<OfferedTemplate> { { EntityId::create(), {}, shippedTemplate(settings->value.language) } };
}

Result<Saved> DraftingDesk::save(const EntityId &id, const std::optional<RevisionId> &base,
                                 const DossierTemplate &value)
{
    const auto result = m_session.workspace.database().atomically(
        [&] { return saveEntity(m_session, id, base, value, base ? Reason::Edited : Reason::Created, {}); });
    if (result && result->isNew)
        Q_EMIT templateSaved(id);
    return result;
}

/// False if nothing had to be saved.
Result<bool> DraftingDesk::saveChanged(const Loaded<Promise> &opened, const Promise &changed, const QString &note)
{
    if (changed == opened.value)
        return false;
    const auto draft = m_editing.draftOf(opened.entity);
    if (!draft)
        return draft.error();
    if (*draft) // saving would empty the slot
        return Error { Error::Kind::Conflict,
                       translate("DraftingDesk",
                                 "You have an unsaved text of promise no. %1: save it or give it up first.")
                           .arg(opened.value.number) };
    const auto saved = m_editing.save(
        { .promise = PromiseId(opened.entity.uuid()), .base = opened.revision, .value = changed, .note = note });
    if (!saved)
        return saved.error();
    return true;
}

Result<DossiersChanged> DraftingDesk::replace(const QList<DossierPlace> &places, const TextSearch &search,
                                              const QString &with, const QString &note)
{
    const auto finder = TextFinder::of(search);
    if (!finder)
        return finder.error();
    QList<PromiseId> order;
    QHash<PromiseId, QList<DossierPlace>> byPromise;
    for (const auto &place : places) {
        if (!byPromise.contains(place.promise))
            order.append(place.promise);
        byPromise[place.promise].append(place);
    }
    DossiersChanged report;
    for (const auto &promise : order) {
        const auto &chosen = byPromise[promise];
        const auto opened = m_session.workspace.entities().at<Promise>(entityOf(promise), chosen.first().revision);
        if (!opened)
            return opened.error();
        auto changed = opened->value;
        const auto done = replacePlaces(changed, chosen, *finder, with);
        const auto saved = saveChanged(*opened, changed, note);
        if (!saved) {
            report.refused.append({ promise, saved.error() });
        } else if (*saved) {
            ++report.dossiers;
            report.places += done;
        }
    }
    return report;
}

Result<DossiersChanged> DraftingDesk::mendTypography(const QList<PromiseId> &promises, const QString &note)
{
    const auto profile = typography();
    if (!profile)
        return profile.error();
    const Typography rules(*profile);
    DossiersChanged report;
    for (const auto &promise : promises) {
        const auto opened = m_editing.open(promise);
        if (!opened)
            return opened.error();
        auto changed = opened->value;
        qsizetype places = 0;
        for (const auto text : { DossierText::Summary, DossierText::Body }) {
            places += rules.faults(textOf(changed, text)).size();
            textOf(changed, text) = rules.fixed(textOf(changed, text));
        }
        const auto saved = saveChanged(*opened, changed, note);
        if (!saved) {
            report.refused.append({ promise, saved.error() });
        } else if (*saved) {
            ++report.dossiers;
            report.places += places;
        }
    }
    return report;
}

} // namespace tenue
