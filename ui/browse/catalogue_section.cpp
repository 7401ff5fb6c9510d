// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/catalogue_section.h"

#include "ui/browse/catalogue_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ListWidth = 304;

/// Title and, under it, the detail.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        drawRowGround(*painter, option, true, true);
        const auto &tokens = DesignTokens::of(option.palette);
        const QRect room = option.rect.adjusted(Space::L, Space::S, -Space::S, -Space::S);
        const bool isSelected = option.state & QStyle::State_Selected;
        const auto detail = index.data(CatalogueEntryModel::DetailRole).toString();
        const QFont titleFont = fontOf(isSelected ? TextStyle::Strong : TextStyle::Emphasis);
        const auto titleColour = index.data(CatalogueEntryModel::IsPastRole).toBool() ? tokens.text3 : tokens.text;
        drawLine(*painter, detail.isEmpty() ? room : room.adjusted(0, 0, 0, -room.height() / 2), titleFont, titleColour,
                 index.data().toString());
        drawLine(*painter, room.adjusted(0, room.height() / 2, 0, 0), fontOf(TextStyle::Secondary), tokens.text2,
                 detail);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { Metrics::widthFor(ListWidth) / 2, 2 * Metrics::current().badge + Space::S };
    }

private:
    static void drawLine(QPainter &painter, const QRect &room, const QFont &font, const QColor &colour,
                         const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
};

} // namespace

CatalogueSection::CatalogueSection(const QString &name, CatalogueForm *form, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_prompts(prompts)
    , m_entries(new CatalogueEntryModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    if (!form->addText().isEmpty())
        row->addWidget(newList(name));
    row->addWidget(form, 1);
    connect(form, &CatalogueForm::saved, this, &CatalogueSection::refresh);
}

QWidget *CatalogueSection::newList(const QString &name)
{
    auto *panel = new Panel(Ground::Surface, Qt::RightEdge);
    panel->setFixedWidth(Metrics::widthFor(ListWidth));
    m_list = new QListView;
    m_list->setObjectName(u"entries"_s);
    m_list->setAccessibleName(name);
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    foot->setSpacing(Space::Xs);
    auto *addButton = newButton(m_form->addText(), ButtonKind::Plain, "plus"_L1);
    addButton->setObjectName(u"addEntry"_s);
    foot->addWidget(addButton);
    foot->addStretch();
    connect(addButton, &QPushButton::clicked, this, &CatalogueSection::add);
    if (m_form->canMove()) {
        auto *up = newIconButton("arrow-up"_L1, tr("Earlier on the site"));
        auto *down = newIconButton("arrow-down"_L1, tr("Later on the site"));
        up->setObjectName(u"earlier"_s);
        down->setObjectName(u"later"_s);
        connect(up, &QToolButton::clicked, this, [this] { move(-1); });
        connect(down, &QToolButton::clicked, this, [this] { move(1); });
        foot->addWidget(up);
        foot->addWidget(down);
    }
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(newRule(Qt::Horizontal));
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { openEntry(index.row()); });
    return panel;
}

void CatalogueSection::refresh()
{
    m_form->refresh();
    const auto entries = m_form->entries();
    if (!entries)
        return;
    m_entries->setEntries(*entries);
    const bool isOpen = m_entries->rowOf(m_form->current()) >= 0;
    if (!isOpen && m_form->current().isNull() && !entries->isEmpty())
        m_form->open(entries->first().entity);
    else if (!isOpen && m_form->current().isNull())
        m_form->openNew();
    showSelection();
}

void CatalogueSection::showSelection()
{
    if (!m_list)
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    const int row = m_entries->rowOf(m_form->current());
    m_list->selectionModel()->setCurrentIndex(m_entries->index(row, 0), QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
}

void CatalogueSection::openEntry(int row)
{
    if (row < 0)
        return;
    const auto entity = m_entries->entries()[row].entity;
    if (entity == m_form->current())
        return;
    if (!mayLeave())
        // Until the answer is there, the list shows what is still in the form.
        QMetaObject::invokeMethod(this, &CatalogueSection::showSelection, Qt::QueuedConnection);
    askToLeave([this, entity] {
        m_form->open(entity);
        showSelection();
    });
}

void CatalogueSection::add()
{
    askToLeave([this] {
        m_form->openNew();
        showSelection();
    });
}

void CatalogueSection::move(int step)
{
    askToLeave([this, step] {
        if (const auto done = m_form->moveCurrent(step); !done)
            m_form->showFailure(done.error());
        refresh();
    });
}

bool CatalogueSection::mayLeave() const
{
    return !m_form->isChanged();
}

void CatalogueSection::askToLeave(std::function<void()> go)
{
    if (mayLeave())
        return go();
    enum Answer { Stay, Discard, Save };
    const auto title = m_form->titleOfCurrent();
    const Question question {
        .title = tr("There are changes that are not saved"),
        .sentence = title.isEmpty() ? tr("The new entry has been filled in, but not saved.")
                                    : tr("“%1” has been changed, but not saved.").arg(title),
        .answers = { tr("Stay here"), tr("Discard the changes"), tr("Save") },
        .defaultAnswer = Save,
        .escapeAnswer = Stay,
    };
    m_prompts.ask(question, this, [this, go = std::move(go)](int answer) {
        if (answer == Stay || (answer == Save && !m_form->save()))
            return;
        if (answer == Discard)
            m_form->undoChanges();
        go();
    });
}

} // namespace tenue
