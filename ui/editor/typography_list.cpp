// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/typography_list.h"

#include "ui/editor/markdown_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ListHeight = 132;
constexpr int Around = 18; ///< characters shown on either side

// No-break spaces are drawn as signs: nobody could tell them apart.
QString visible(QString text)
{
    return text.replace(QChar::Nbsp, u'⍽').replace(QChar(0x202F), u'⎵').replace(u'\n', u'↵');
}

} // namespace

TypographyList::TypographyList(MarkdownEditor &editor, QWidget *parent)
    : Panel(Ground::Side, Qt::TopEdge, parent)
    , m_editor(editor)
    , m_count(new TextLabel({}, TextStyle::Strong))
    , m_list(new QListWidget)
    , m_fix(newButton(tr("Mend this one")))
    , m_fixAll(newButton(tr("Mend all")))
{
    setObjectName(u"typographyList"_s);
    m_list->setObjectName(u"typographyFaults"_s);
    m_list->setAccessibleName(tr("Typography to look at"));
    m_list->setFixedHeight(ListHeight);
    m_fix->setObjectName(u"fixOne"_s);
    m_fixAll->setObjectName(u"fixAll"_s);
    auto *close = newIconButton("x"_L1, tr("Close"), QKeySequence(Qt::Key_Escape));
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_fix);
    head->addWidget(m_fixAll);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    column->setSpacing(Space::S);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &TypographyList::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &TypographyList::fixChosen);
    connect(m_fix, &QPushButton::clicked, this, &TypographyList::fixChosen);
    connect(m_fixAll, &QPushButton::clicked, this, &TypographyList::fixAll);
    connect(close, &QToolButton::clicked, this, &TypographyList::leave);
    hide();
}

void TypographyList::check(const Typography &typography)
{
    m_typography = typography;
    show();
    load();
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->setCurrentRow(m_faults.isEmpty() ? -1 : 0);
}

void TypographyList::load()
{
    const QString text = exactText(*m_editor.document());
    m_faults = m_typography.faults(text);
    m_list->clear();
    for (const auto &fault : std::as_const(m_faults)) {
        const auto from = std::max<qsizetype>(0, fault.start - Around);
        const auto end = fault.start + fault.length;
        const QString after = text.mid(end, Around);
        const QString before = text.mid(from, fault.start - from);
        m_list->addItem(tr("%1 — %2 becomes %3")
                            .arg(messageOf(fault.rule), visible(before + text.mid(fault.start, fault.length) + after),
                                 visible(before + fault.fix + after)));
    }
    m_count->setText(m_faults.isEmpty() ? tr("The typography is as it should be.")
                                        : tr("%n place(s) to look at", nullptr, int(m_faults.size())));
    m_fix->setEnabled(!m_faults.isEmpty());
    m_fixAll->setEnabled(!m_faults.isEmpty() && !m_editor.isReadOnly());
}

void TypographyList::goTo(int row)
{
    if (row < 0 || row >= m_faults.size())
        return;
    QTextCursor cursor(m_editor.document());
    const int last = m_editor.document()->characterCount() - 1;
    cursor.setPosition(std::min(int(m_faults[row].start), last));
    cursor.setPosition(std::min(int(m_faults[row].start + m_faults[row].length), last), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

void TypographyList::fixChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_faults.size() || m_editor.isReadOnly())
        return;
    // The text may have been edited since it was checked.
    const auto wanted = m_faults[row];
    load();
    if (!m_faults.contains(wanted))
        return;
    m_editor.replacePart(int(wanted.start), int(wanted.start + wanted.length), wanted.fix);
    load();
    m_list->setCurrentRow(std::min(row, int(m_faults.size()) - 1));
}

void TypographyList::fixAll()
{
    load();
    QTextCursor edit(m_editor.document());
    edit.beginEditBlock();
    for (auto fault = m_faults.crbegin(); fault != m_faults.crend(); ++fault) {
        edit.setPosition(int(fault->start));
        edit.setPosition(int(fault->start + fault->length), QTextCursor::KeepAnchor);
        edit.insertText(fault->fix);
    }
    edit.endEditBlock();
    load();
}

void TypographyList::leave()
{
    hide();
    m_editor.setFocus();
}

void TypographyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Panel::keyPressEvent(event);
}

} // namespace tenue
