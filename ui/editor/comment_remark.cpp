// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/comment_remark.h"

#include "core/base/words.h"
#include "ui/editor/comment_card.h"
#include "ui/editor/comment_composer.h"
#include "ui/models/moment_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

CommentRemark::CommentRemark(const CommentView &view, const CommentSurroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new TextLabel(view.value.isWithdrawn ? tr("Withdrawn by who made it.") : view.value.text,
                            TextStyle::Interface, view.value.isWithdrawn ? Tone::Third : Tone::Text))
    , m_mentionable(surroundings.mentionable)
{
    setObjectName(u"remark"_s);
    m_words->setObjectName(u"remarkWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::Xs);
    column->setSpacing(Space::Xs);
    addHead(surroundings);
    column->addWidget(m_words);
}

void CommentRemark::addHead(const CommentSurroundings &surroundings)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    const auto moment = shortMoment(m_view.row.at, surroundings.now);
    const bool isEdited = m_view.editedAt.isValid() && !m_view.value.isWithdrawn;
    auto *when
        = new TextLabel(isEdited ? tr("%1, edited", "when").arg(moment) : moment, TextStyle::Smallest, Tone::Second);
    when->setObjectName(u"remarkMoment"_s);
    when->setToolTip(isEdited ? tr("%1, edited on %2").arg(momentInWords(m_view.row.at), momentInWords(m_view.editedAt))
                              : momentInWords(m_view.row.at));
    head->addWidget(new ElidedLabel(surroundings.names.value(m_view.row.by), TextStyle::Strong), 1);
    head->addWidget(when);
    if (m_view.row.by == surroundings.me && !surroundings.isReadOnly && !m_view.value.isWithdrawn)
        addMenu(*head);
    static_cast<QBoxLayout *>(layout())->addLayout(head);
}

void CommentRemark::addMenu(QBoxLayout &head)
{
    auto *more = newIconButton("ellipsis"_L1, tr("Edit or withdraw this comment"));
    more->setObjectName(u"remarkMenu"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    auto *edits = menu->addAction(tr("&Edit"), this, [this] { edit(m_view.value.text); });
    edits->setObjectName(u"editRemark"_s);
    auto *withdraws
        = menu->addAction(tr("&Withdraw"), this, [this] { Q_EMIT withdrawRequested(m_view.row.id, m_view.row.head); });
    withdraws->setObjectName(u"withdrawRemark"_s);
    withdraws->setToolTip(tr("Answers to it stay, and so does its history"));
    menu->setToolTipsVisible(true);
    head.addWidget(more);
}

void CommentRemark::edit(const QString &text)
{
    if (!m_edit) {
        m_edit = new CommentComposer(tr("Comment"), tr("Save"));
        m_edit->setObjectName(u"remarkEdit"_s);
        m_edit->setNames(m_mentionable);
        layout()->addWidget(m_edit);
        connect(m_edit, &CommentComposer::textChanged, this,
                [this] { Q_EMIT editTyped(m_view.row.id, m_edit->text()); });
        connect(m_edit, &CommentComposer::sent, this,
                [this] { Q_EMIT editSent(m_view.row.id, m_view.row.head, m_edit->text()); });
        connect(m_edit, &CommentComposer::givenUp, this, &CommentRemark::stopEditing);
    }
    m_words->hide();
    m_edit->show();
    m_edit->setText(text);
    m_edit->begin();
}

void CommentRemark::stopEditing()
{
    m_edit->hide();
    m_words->show();
    Q_EMIT editTyped(m_view.row.id, {});
}

} // namespace tenue
