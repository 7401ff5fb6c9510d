// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/comment_card.h"

#include "core/base/words.h"
#include "core/history/dossier_fields.h"
#include "ui/editor/comment_composer.h"
#include "ui/editor/comment_remark.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using State = AnchorPlace::State;

TextLabel *newWrapped(const QString &text, TextStyle style = TextStyle::Interface, Tone tone = Tone::Text)
{
    auto *label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    return label;
}

QString fateOf(const CommentThread &thread)
{
    if (thread.first.value.anchor.quote.isEmpty())
        return {};
    switch (thread.place.state) {
    case State::Found:
        return {};
    case State::Moved:
        return CommentCard::tr("These words stand elsewhere now.");
    case State::Lost:
        return CommentCard::tr("These words are not in the text any more.");
    }
    return {};
}

} // namespace

CommentCard::CommentCard(const CommentThread &thread, const CommentSurroundings &surroundings, QWidget *parent)
    : Panel(thread.first.value.isResolved ? Ground::Sunken : Ground::Surface, {}, parent)
    , m_id(thread.first.row.id)
    , m_isResolved(thread.first.value.isResolved)
    , m_column(new QVBoxLayout(this))
    , m_answer(new CommentComposer(tr("Answer"), tr("Answer")))
{
    setObjectName(u"commentThread"_s);
    setRounded();
    m_column->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    m_column->setSpacing(Space::Xs);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setNames(surroundings.mentionable);
    m_answer->hide();
    addWords(thread);
    addRemarks(thread, surroundings);
    if (!surroundings.isReadOnly)
        addCommands(thread);
    m_column->addWidget(m_answer);
    setAccessibleName(
        tr("Comment by %1: %2").arg(surroundings.names.value(thread.first.row.by), thread.first.value.text));
    connect(m_answer, &CommentComposer::sent, this, [this] { Q_EMIT answerSent(m_id, m_answer->text()); });
    connect(m_answer, &CommentComposer::textChanged, this, [this] { Q_EMIT answerTyped(m_id, m_answer->text()); });
}

void CommentCard::addWords(const CommentThread &thread)
{
    const auto &anchor = thread.first.value.anchor;
    const bool isLost = thread.place.state == State::Lost;
    if (!anchor.field.isEmpty() && anchor.field != "body"_L1)
        m_column->addWidget(newWrapped(labelOfField(anchor.field), TextStyle::SectionTitle, Tone::Second));
    if (!anchor.quote.isEmpty())
        m_column->addWidget(newWrapped(quoted(anchor.quote), TextStyle::Quote, isLost ? Tone::Third : Tone::Second));
    if (const auto fate = fateOf(thread); !fate.isEmpty())
        m_column->addWidget(newWrapped(fate, TextStyle::Smallest, isLost ? Tone::Warning : Tone::Second));
}

void CommentCard::addRemarks(const CommentThread &thread, const CommentSurroundings &surroundings)
{
    QList<CommentView> remarks { thread.first };
    remarks += thread.replies;
    for (const auto &remark : std::as_const(remarks)) {
        m_remarks.append(new CommentRemark(remark, surroundings));
        m_column->addWidget(m_remarks.last());
    }
}

void CommentCard::addCommands(const CommentThread &thread)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    if (thread.place.state != State::Lost && !thread.first.value.anchor.field.isEmpty()) {
        auto *jump = newLinkButton(tr("Show"));
        jump->setObjectName(u"jumpToComment"_s);
        jump->setToolTip(tr("Shows the words in the text"));
        connect(jump, &QToolButton::clicked, this, [this] { Q_EMIT jumpRequested(m_id); });
        buttons->addWidget(jump);
    }
    auto *answer = newLinkButton(tr("Answer"));
    answer->setObjectName(u"answerComment"_s);
    connect(answer, &QToolButton::clicked, m_answer, [this] {
        m_answer->show();
        m_answer->begin();
    });
    auto *resolve = newLinkButton(m_isResolved ? tr("Open again") : tr("Resolve"));
    resolve->setObjectName(u"resolveComment"_s);
    connect(resolve, &QToolButton::clicked, this, [this] { Q_EMIT resolveRequested(m_id, !m_isResolved); });
    buttons->addWidget(answer);
    buttons->addStretch(1);
    buttons->addWidget(resolve);
    m_column->addLayout(buttons);
}

void CommentCard::setChosen(bool isChosen)
{
    setGround(isChosen ? Ground::Selected : m_isResolved ? Ground::Sunken : Ground::Surface);
}

void CommentCard::setAnswer(const QString &text)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

void CommentCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    Panel::mouseDoubleClickEvent(event);
    Q_EMIT jumpRequested(m_id);
}

} // namespace tenue
