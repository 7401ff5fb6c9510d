// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/recovery_desk.h"

#include <QtCore/QJsonDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isKnown(const LeftBehind &left)
{
    return (left.slot && *left.slot == left.draft) || (left.stored && !left.draft.isDifferentFrom(*left.stored));
}

} // namespace

Result<LeftBehind> RecoveryDesk::beside(const RecoverableText &text, const DossierDraft &draft) const
{
    LeftBehind left { text, draft, {}, {}, {}, false };
    const auto stored = m_desks.workspace().entities().find<Promise>(text.item.entity);
    if (!stored)
        return stored.error();
    if (*stored) {
        left.stored = (*stored)->value;
        left.storedBase = (*stored)->revision;
        const auto revision = m_desks.workspace().revisions().revision((*stored)->revision);
        if (!revision)
            return revision.error();
        left.isOlder = revision->header().author == m_desks.person() && revision->header().at > text.at;
    }
    const auto slot = m_desks.editing().draftOf(text.item.entity);
    if (!slot)
        return slot.error();
    if (*slot) {
        const auto kept = DossierDraft::fromJson((*slot)->content.object());
        if (!kept)
            return kept.error();
        left.slot = *kept;
        left.storedBase = (*slot)->base;
        left.isOlder = left.isOlder || (*slot)->at > text.at;
    }
    return left;
}

Result<QList<LeftBehind>> RecoveryDesk::leftBehind() const
{
    const auto &clock = m_desks.session().clock;
    if (auto removed = removeOldDiscarded(m_folder, clock); !removed)
        return removed.error();
    const auto texts = recoverableTexts(m_folder);
    if (!texts)
        return texts.error();
    QList<LeftBehind> all;
    for (const auto &text : *texts) {
        const bool isOurs
            = text.item.workspace == m_desks.workspace().identity() && text.item.person == m_desks.person();
        if (!isOurs || text.isInUse)
            continue;
        const auto draft = DossierDraft::fromJson(QJsonDocument::fromJson(text.content).object());
        if (!draft)
            continue; // of a newer version, perhaps: it stays
        auto left = beside(text, *draft);
        if (!left)
            return left.error();
        if (!isKnown(*left))
            all.append(*left);
        else if (auto away = discardRecoverable(text, clock); !away)
            return away.error();
    }
    return all;
}

Result<> RecoveryDesk::setSlot(const LeftBehind &left, const std::optional<RevisionId> &base, const DossierDraft &draft)
{
    const auto kept = m_desks.editing().keepDraft(left.text.item.entity, base, draft.toJson());
    if (!kept)
        return kept;
    const auto readBack = m_desks.editing().draftOf(left.text.item.entity);
    if (!readBack)
        return readBack.error();
    return discardRecoverable(left.text, m_desks.session().clock);
}

Result<> RecoveryDesk::recover(const LeftBehind &left)
{
    if (left.slot) {
        // The draft that gives way is put among the discarded texts first.
        RecoveryJournal journal(m_folder, m_desks.session().clock);
        journal.begin(left.text.item);
        const auto content = QJsonDocument(left.slot->toJson()).toJson(QJsonDocument::Compact);
        if (auto noted = journal.note(content, 0); !noted)
            return noted;
        if (auto closed = journal.close(); !closed)
            return closed;
    }
    return setSlot(left, left.text.item.base, left.draft);
}

Result<> RecoveryDesk::keepBeside(const LeftBehind &left, const QString &heading)
{
    DossierDraft draft = left.draft;
    if (const auto *stored = left.newestStored()) {
        draft.promise = *stored;
        draft.promise.body = stored->body + u"\n\n## "_s + heading + u"\n\n"_s + left.draft.promise.body;
    }
    return setSlot(left, left.newestStored() ? left.storedBase : left.text.item.base, draft);
}

Result<> RecoveryDesk::discard(const LeftBehind &left)
{
    return discardRecoverable(left.text, m_desks.session().clock);
}

} // namespace tenue
