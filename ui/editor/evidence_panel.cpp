// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/evidence_panel.h"

#include "ui/editor/evidence_delegate.h"
#include "ui/editor/evidence_form.h"
#include "ui/models/dossier_evidence_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_model(new DossierEvidenceModel(this))
    , m_find(new SearchField(tr("Find evidence"), tr("Find evidence")))
    , m_add(newIconButton("plus"_L1, tr("Add evidence")))
    , m_uncited(new QToolButton)
    , m_list(new QListView)
    , m_empty(new EmptyState("paperclip"_L1, tr("No evidence yet"),
                             tr("Every statement needs one: reports, votes, articles, answers.")))
    , m_cite(newIconButton("at-sign"_L1, tr("Cite in the text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , m_edit(newIconButton("pencil"_L1, tr("Edit this evidence")))
    , m_up(newIconButton("arrow-up"_L1, tr("Move up"), QKeySequence(Qt::CTRL | Qt::Key_Up)))
    , m_down(newIconButton("arrow-down"_L1, tr("Move down"), QKeySequence(Qt::CTRL | Qt::Key_Down)))
    , m_remove(newIconButton("trash-2"_L1, tr("Take this evidence off the dossier"), QKeySequence::Delete))
    , m_form(new EvidenceForm(desks, dossier, prompts))
    , m_stack(new QStackedWidget)
{
    m_find->setObjectName(u"findEvidence"_s);
    m_add->setObjectName(u"addEvidence"_s);
    m_list->setObjectName(u"evidence"_s);
    m_cite->setObjectName(u"citeEvidence"_s);
    m_edit->setObjectName(u"editEvidence"_s);
    m_up->setObjectName(u"moveEvidenceUp"_s);
    m_down->setObjectName(u"moveEvidenceDown"_s);
    m_remove->setObjectName(u"removeEvidence"_s);
    m_stack->addWidget(newList());
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectList();
}

QWidget *EvidencePanel::newList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_empty->setAction(tr("Add evidence"), "plus"_L1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    column->setSpacing(Space::M);
    column->addWidget(newFindRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(newCommandRow());
    return page;
}

QWidget *EvidencePanel::newFindRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_uncited);
    layout->addWidget(m_add);
    m_uncited->setObjectName(u"uncitedEvidence"_s);
    m_uncited->setCheckable(true);
    m_uncited->setProperty("kind", u"chip"_s);
    m_uncited->setToolTip(tr("Show only evidence that the text never cites"));
    m_add->setProperty("kind", u"chip"_s);
    return row;
}

QWidget *EvidencePanel::newCommandRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Xs);
    m_cite->setText(tr("Cite"));
    m_cite->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_cite);
    layout->addWidget(m_edit);
    layout->addStretch();
    layout->addWidget(m_up);
    layout->addWidget(m_down);
    layout->addWidget(m_remove);
    return row;
}

void EvidencePanel::connectList()
{
    connect(m_find, &QLineEdit::textChanged, m_model, &DossierEvidenceModel::setFilter);
    connect(m_uncited, &QToolButton::toggled, this, [this](bool isOn) {
        m_model->setCited(isOn ? DossierEvidenceModel::Cited::Never : DossierEvidenceModel::Cited::All);
    });
    connect(m_find, &SearchField::leftDownwards, this, &EvidencePanel::offerToCite);
    connect(m_find, &QLineEdit::returnPressed, this, &EvidencePanel::offerToCite);
    connect(m_add, &QToolButton::clicked, this, &EvidencePanel::startNew);
    connect(m_empty, &EmptyState::actionChosen, this, &EvidencePanel::startNew);
    connect(m_list, &QListView::doubleClicked, this, &EvidencePanel::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidencePanel::refreshCommands);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePanel::refreshCommands);
    connect(m_cite, &QToolButton::clicked, this, &EvidencePanel::cite);
    connect(m_edit, &QToolButton::clicked, this, &EvidencePanel::edit);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &EvidencePanel::remove);
    connect(m_form, &EvidenceForm::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        refresh();
        choose(m_form->evidence());
        m_list->setFocus();
    });
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool withControl = key->modifiers() & Qt::ControlModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (withControl)
            return false;
        cite();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!withControl)
            return false;
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void EvidencePanel::refresh()
{
    const auto before = chosen();
    m_model->setEvidence(m_dossier.evidence());
    if (before)
        choose(before->id);
    refreshUncited();
    refreshCommands();
}

void EvidencePanel::setBody(const QString &body)
{
    m_model->setBody(body);
    refreshUncited();
}

void EvidencePanel::refreshUncited()
{
    const int count = m_model->uncitedCount();
    if (count == 0)
        m_uncited->setChecked(false);
    m_uncited->setVisible(count > 0);
    m_uncited->setText(tr("%n never cited", "pieces of evidence", count));
    m_uncited->setAccessibleName(m_uncited->text());
}

void EvidencePanel::commit()
{
    if (m_stack->currentWidget() == m_form)
        m_form->commit();
}

void EvidencePanel::offerToCite()
{
    m_stack->setCurrentIndex(0);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

std::optional<EditedEvidence> EvidencePanel::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row)) : std::nullopt;
}

void EvidencePanel::choose(const EvidenceId &id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void EvidencePanel::cite()
{
    if (const auto evidence = chosen(); evidence && m_cite->isEnabled())
        Q_EMIT citeChosen(evidence->value.key);
}

void EvidencePanel::showKey(const QString &key)
{
    m_find->clear();
    m_uncited->setChecked(false);
    offerToCite();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).value.key == key)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void EvidencePanel::startNew()
{
    if (m_dossier.isReadOnly())
        return;
    m_stack->setCurrentWidget(m_form);
    m_form->startNew();
}

void EvidencePanel::edit()
{
    auto evidence = chosen();
    if (!evidence || m_dossier.isReadOnly())
        return;
    // Edited from its newest text: the dossier may pin an older one that another dossier has improved since.
    if (!m_dossier.draft().edited(evidence->id)) {
        const auto newest = m_desks.workspace().entities().find<Evidence>(entityOf(evidence->id));
        if (newest && *newest)
            evidence = EditedEvidence { evidence->id, (*newest)->revision, (*newest)->value };
    }
    m_stack->setCurrentWidget(m_form);
    m_form->startEditing(*evidence);
}

void EvidencePanel::move(int step)
{
    if (const auto evidence = chosen(); evidence && !m_dossier.isReadOnly())
        m_dossier.change(tr("order of the evidence"),
                         [&](DossierDraft &draft) { draft.moveEvidence(evidence->id, step); });
}

void EvidencePanel::remove()
{
    if (const auto evidence = chosen(); evidence && !m_dossier.isReadOnly())
        m_dossier.change(tr("removal of evidence"), [&](DossierDraft &draft) { draft.removeEvidence(evidence->id); });
}

void EvidencePanel::refreshCommands()
{
    const bool canEdit = !m_dossier.isReadOnly();
    const bool hasChosen = chosen().has_value();
    const bool isEmpty = m_dossier.promise().evidence.isEmpty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_add->setEnabled(canEdit);
    for (auto *button : { m_cite, m_edit, m_up, m_down, m_remove }) {
        button->setEnabled(hasChosen && canEdit);
        button->setVisible(!isEmpty);
    }
}

} // namespace tenue
