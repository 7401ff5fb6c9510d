// SPDX-License-Identifier: GPL-3.0-or-later
// Taking words back from an older revision.
#include "core/base/words.h"
#include "ui/review/comparison_view.h"
#include "ui/review/history_page.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QMenu>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A member of the dossier's JSON; its parts are taken back with it.
QString memberOf(const QString &field)
{
    return field.section(u'.', 0, 0);
}

bool isParagraph(const ComparisonRow &row, const FieldDiff &field)
{
    return row.kind == ComparisonRow::Kind::Paragraph && row.isChange() && row.before >= 0
        && field.shape == DossierField::Shape::Text;
}

bool isAdded(const ComparisonRow &row, const FieldDiff &field)
{
    return row.kind == ComparisonRow::Kind::Paragraph && row.change == ParagraphDiff::Kind::Inserted && row.after >= 0
        && field.shape == DossierField::Shape::Text;
}

RestoredPart addedPart(const ComparisonRow &row)
{
    return { memberOf(row.field), int(row.after), RestoredPart::Whose::Now };
}

} // namespace

QString HistoryPage::obstacleToRestoring() const
{
    if (m_desks.workspace().isReadOnly())
        return readOnlyWorkspace().message;
    if (!m_sides.isLoaded() || !m_before)
        return tr("There is nothing to take back: A is empty.");
    if (m_after != m_sides.row().head)
        return tr("Words are put back into the newest revision: choose it as B first.");
    return {};
}

void HistoryPage::showRowMenu(const ComparisonRow &row, const QPoint &at)
{
    const auto *field = m_comparison.diff.find(row.field);
    if (!field)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString obstacle = obstacleToRestoring();
    const auto add = [&](const QString &name, const QString &words, const RestoredPart &part, const QString &said) {
        auto *action = menu->addAction(words);
        action->setObjectName(name);
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(obstacle);
        connect(action, &QAction::triggered, this, [this, part, said] { restore(*m_before, part, said); });
    };
    if (isParagraph(row, *field))
        add(u"restoreParagraph"_s, tr("Restore this &paragraph as in A"), { memberOf(row.field), int(row.before) },
            tr("The paragraph is back as it was"));
    if (isAdded(row, *field))
        add(u"takeOutParagraph"_s, tr("&Take this paragraph out"), addedPart(row), tr("The paragraph is taken out"));
    add(u"restoreField"_s, tr("Restore the whole &field as in A: %1").arg(field->label), { memberOf(row.field), -1 },
        tr("Back as it was: %1").arg(field->label));
    menu->popup(at);
}

void HistoryPage::restoreCurrentPassage()
{
    const auto *row = m_view->currentRow();
    const auto *field = row ? m_comparison.diff.find(row->field) : nullptr;
    const QString obstacle = !field ? tr("Go to a change first (F8).") : obstacleToRestoring();
    if (!obstacle.isEmpty()) {
        m_strips->add({ u"decision"_s, StripKind::Warning, obstacle });
        return;
    }
    if (isParagraph(*row, *field))
        restore(*m_before, { memberOf(row->field), int(row->before) }, tr("The paragraph is back as it was"));
    else if (isAdded(*row, *field))
        restore(*m_before, addedPart(*row), tr("The paragraph is taken out"));
    else
        restore(*m_before, { memberOf(row->field), -1 }, tr("Back as it was: %1").arg(field->label));
}

void HistoryPage::restoreRevision()
{
    if (m_sides.isLoaded() && m_after)
        restore(*m_after, {}, tr("No. %1 restored").arg(m_sides.row().number));
}

void HistoryPage::restore(const RevisionId &from, const RestoredPart &part, const QString &words)
{
    const auto head = m_sides.row().head;
    const auto saved = m_desks.history().restore(m_promise, head, from, part);
    if (!saved && saved.error().kind == Error::Kind::Conflict)
        return showWhatMoved(head);
    if (saved && !saved->isNew) {
        m_strips->add({ u"decision"_s, StripKind::Info, tr("The newest revision reads like that already.") });
        return;
    }
    if (saved)
        m_after = saved->revision;
    report(saved ? Result<>() : Result<>(saved.error()), words);
    if (saved)
        Q_EMIT revisionSaved(m_promise);
}

void HistoryPage::showWhatMoved(const RevisionId &before)
{
    refresh();
    m_with = CompareWith::Other;
    m_before = before;
    m_after = m_sides.row().head;
    compare();
    m_strips->add({ u"moved"_s, StripKind::Warning,
                    tr("Somebody saved this dossier meanwhile, so nothing was restored. This is what they changed: "
                       "look at it, then restore again.") });
}

} // namespace tenue
