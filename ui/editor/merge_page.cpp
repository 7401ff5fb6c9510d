// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/merge_page.h"

#include "ui/editor/merge_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isText(const FieldMerge &field)
{
    return std::any_of(field.text.pieces.cbegin(), field.text.pieces.cend(),
                       [](const MergePiece &piece) { return piece.kind == MergePiece::Kind::Conflict; });
}

} // namespace

MergePage::MergePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_fault(new TextLabel({}, TextStyle::Interface, Tone::Error))
    , m_column(new QVBoxLayout)
    , m_save(newButton(tr("Save the merge"), ButtonKind::Primary, QLatin1StringView("merge")))
{
    setObjectName(u"mergePage"_s);
    m_save->setObjectName(u"saveMerge"_s);
    m_summary->setObjectName(u"mergeSummary"_s);
    m_summary->setWordWrap(true);
    m_fault->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Places to decide"));
    auto *inside = new QWidget;
    m_column->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    inside->setLayout(m_column);
    scroll->setWidget(inside);
    auto *back = newButton(tr("Back to my text"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::M);
    buttons->addWidget(m_fault, 1);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Xl, Space::L, Space::Xl, 0);
    head->addWidget(new TextLabel(tr("Two texts of this dossier"), TextStyle::PageTitle));
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &MergePage::backRequested);
    connect(m_save, &QPushButton::clicked, this, &MergePage::accept);
}

void MergePage::show(const DossierMerge &merge, const RevisionId &theirs)
{
    m_merge = merge;
    m_theirs = theirs;
    m_fault->setText({});
    delete m_rows;
    m_rows = new QWidget;
    m_column->addWidget(m_rows, 0, Qt::AlignTop);
    addRows();
    refresh();
}

void MergePage::addRows()
{
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto &field : std::as_const(m_merge.fields)) {
        if (!field.isOpen())
            continue;
        if (!isText(field)) {
            addRow(field, -1);
            continue;
        }
        for (qsizetype piece = 0; piece < field.text.pieces.size(); ++piece) {
            if (field.text.pieces[piece].kind == MergePiece::Kind::Conflict)
                addRow(field, piece);
        }
    }
}

void MergePage::addRow(const FieldMerge &field, qsizetype piece)
{
    const bool isPiece = piece >= 0;
    auto *row = new MergeRow(field.label, isPiece ? field.text.pieces[piece].mine : field.mine,
                             isPiece ? field.text.pieces[piece].theirs : field.theirs, isPiece);
    m_rows->layout()->addWidget(row);
    connect(row, &MergeRow::chosen, this, [this, row, name = field.field, piece] { decide(*row, name, piece); });
}

void MergePage::decide(MergeRow &row, const QString &field, qsizetype piece)
{
    const auto choice = row.choice();
    auto *merge = m_merge.find(field);
    if (!merge)
        return;
    if (piece < 0) {
        if (choice == MergeRow::Open)
            merge->decided.reset();
        else
            m_merge.decide(field, choice == MergeRow::Mine ? MergeSide::Mine : MergeSide::Theirs);
    } else {
        auto &words = merge->text.pieces[piece];
        if (choice == MergeRow::Open)
            words.decided.reset();
        else
            m_merge.decidePiece(field, piece,
                                choice == MergeRow::Mine         ? words.mine
                                    : choice == MergeRow::Theirs ? words.theirs
                                                                 : words.mine + u"\n\n"_s + words.theirs);
    }
    refresh();
}

void MergePage::refresh()
{
    const int open = m_merge.openConflicts();
    m_summary->setText(
        open == 0
            ? tr("Nothing is left to decide: what each of you changed is in the merged text.")
            : tr("%n place(s) to decide. What only one of you changed is in the merged text already.", nullptr, open));
    m_save->setEnabled(open == 0);
    m_save->setToolTip(open == 0 ? QString() : tr("Decide every place first."));
}

void MergePage::accept()
{
    const auto merged = m_merge.merged();
    if (merged && m_theirs)
        Q_EMIT mergeChosen(*m_theirs, *merged);
    else if (!merged)
        m_fault->setText(merged.error().message);
}

} // namespace tenue
