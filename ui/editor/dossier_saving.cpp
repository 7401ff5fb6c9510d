// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_saving.h"

#include "core/base/words.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ConflictKey = "conflict";
constexpr auto RecoveredKey = "recovered";
constexpr auto KeepingKey = "keeping";
constexpr auto SaveKey = "save";

QString keyOf(const char *key)
{
    return QString::fromLatin1(key);
}

} // namespace

DossierSaving::DossierSaving(Desks &desks, OpenDossier &dossier, StripStack &strips, Prompts &prompts, QWidget *page)
    : QObject(page)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_strips(strips)
    , m_prompts(prompts)
    , m_page(page)
{
    connect(&dossier, &OpenDossier::keepingChanged, this, &DossierSaving::tellKeeping);
}

void DossierSaving::tellAboutOpening()
{
    for (const auto *key : { ConflictKey, RecoveredKey, KeepingKey, SaveKey })
        m_strips.remove(keyOf(key));
    if (m_dossier.isOutdated()) {
        tellConflict();
        return;
    }
    if (!m_dossier.recoveredAt().isValid())
        return;
    m_strips.add({ keyOf(RecoveredKey),
                   StripKind::Info,
                   tr("Your unsaved text of %1 is back.").arg(momentInWords(m_dossier.recoveredAt())),
                   { { tr("Compare"), [this] { Q_EMIT comparisonRequested(); } },
                     { tr("Discard it"), [this] { discardMine(); } } } });
}

void DossierSaving::askAndSave(QWidget &anchor)
{
    auto *popover = new NotePopover(tr("Save a revision"), tr("Save"), NotePopover::Wanted::Optional, m_page);
    if (!m_dossier.isNew())
        popover->setReasons({ tr("Edited"), tr("Correction of an error") });
    connect(popover, &NotePopover::accepted, this, [this, popover] {
        (void)save(popover->chosenReason() == 1 ? Reason::Corrected : Reason::Edited, popover->note());
    });
    popover->openAt(&anchor);
}

bool DossierSaving::save(Reason reason, const QString &note)
{
    const auto done = m_dossier.save(reason, note);
    if (!done) {
        // Whatever happens next, the text is in the slot.
        (void)m_dossier.keepNow();
        if (done.error().kind == Error::Kind::Conflict)
            tellConflict();
        else
            tellFailure(keyOf(SaveKey), done.error());
        return false;
    }
    for (const auto *key : { ConflictKey, RecoveredKey, KeepingKey, SaveKey })
        m_strips.remove(keyOf(key));
    Q_EMIT saved(m_dossier.id());
    return true;
}

void DossierSaving::tellConflict()
{
    const auto newest = m_desks.workspace().revisions().head(entityOf(m_dossier.id()));
    QString who = tr("Somebody");
    if (newest && *newest) {
        const auto revision = m_desks.workspace().revisions().revision(**newest);
        const auto author = revision ? m_desks.workspace().entities().find<Staff>(entityOf(revision->header().author))
                                     : Result<std::optional<Loaded<Staff>>>(std::optional<Loaded<Staff>>());
        if (author && *author)
            who = (*author)->value.name;
    }
    m_strips.remove(keyOf(RecoveredKey));
    m_strips.add({ keyOf(ConflictKey),
                   StripKind::Warning,
                   tr("%1 saved this dossier while you were writing. Nothing was overwritten: your text is kept as a "
                      "draft. Merge the two, or compare them, before you save.")
                       .arg(who),
                   { { tr("Merge…"), [this] { Q_EMIT mergeRequested(); } },
                     { tr("Compare"), [this] { Q_EMIT comparisonRequested(); } } },
                   false });
}

void DossierSaving::saveOnTop()
{
    if (auto done = m_dossier.rebase(); !done) {
        tellFailure(keyOf(SaveKey), done.error());
        return;
    }
    (void)save(Reason::Edited, tr("On top of the revision before, after comparing"));
}

void DossierSaving::saveMerged(const RevisionId &theirs, const Promise &merged)
{
    const auto done = m_dossier.saveMerged(theirs, merged, tr("Merged with a colleague’s revision"));
    for (const auto *key : { ConflictKey, RecoveredKey, KeepingKey, SaveKey })
        m_strips.remove(keyOf(key));
    if (done)
        Q_EMIT saved(m_dossier.id());
    else if (done.error().kind == Error::Kind::Conflict)
        tellConflict();
    else
        tellFailure(keyOf(SaveKey), done.error());
}

void DossierSaving::discardMine()
{
    if (auto done = m_dossier.discardChanges(); !done) {
        tellFailure(keyOf(SaveKey), done.error());
        return;
    }
    tellAboutOpening();
}

void DossierSaving::tellKeeping()
{
    const bool isAtRisk = m_dossier.keeping() == OpenDossier::Keeping::Failed
        || m_dossier.keeping() == OpenDossier::Keeping::JournalOnly;
    if (!isAtRisk || !m_dossier.keepingFault())
        m_strips.remove(keyOf(KeepingKey));
    else
        tellFailure(keyOf(KeepingKey), *m_dossier.keepingFault());
}

void DossierSaving::tellFailure(const QString &key, const Error &error)
{
    StripMessage message { key, StripKind::Error, error.message };
    if (key == keyOf(KeepingKey))
        message.actions = { { tr("Try again"), [this] { (void)m_dossier.keepNow(); } } };
    m_strips.add(message);
}

bool DossierSaving::mayLeave()
{
    const auto kept = m_dossier.keepNow();
    if (kept || m_dossier.isSafe())
        return true;
    askToLeave(kept.error());
    return !m_dossier.isOpen();
}

void DossierSaving::askToLeave(const Error &error)
{
    m_prompts.ask({ .title = tr("Your text cannot be kept"),
                    .sentence = error.message + u' '
                        + tr("If you leave now, what you typed since the last save is lost. You can copy it first."),
                    .answers = { tr("Stay"), tr("Copy the text"), tr("Discard and leave") },
                    .defaultAnswer = 0,
                    .escapeAnswer = 0,
                    .isDangerous = true },
                  this, [this](int answer) {
                      const auto &promise = m_dossier.promise();
                      if (answer == 1)
                          QGuiApplication::clipboard()->setText(promise.title + u"\n\n"_s + promise.summary + u"\n\n"_s
                                                                + promise.body);
                      if (answer != 2)
                          return;
                      m_dossier.abandon();
                      Q_EMIT leavingAllowed();
                  });
}

} // namespace tenue
