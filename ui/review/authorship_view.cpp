// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/authorship_view.h"

#include "ui/models/authorship_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/loading_lines.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FootHeight = 64;

} // namespace

AuthorshipView::AuthorshipView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser)
    , m_words(new TextLabel({}, TextStyle::Strong))
    , m_evidence(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_open(newLinkButton(tr("Look at that revision")))
    , m_loading(new LoadingLines(6))
{
    setObjectName(u"authorship"_s);
    m_text->setObjectName(u"authorshipText"_s);
    m_text->setAccessibleName(tr("Analysis, sentence by sentence"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->viewport()->setMouseTracking(true);
    m_text->viewport()->installEventFilter(this);
    m_text->document()->setDocumentMargin(Space::Xl);
    m_words->setObjectName(u"authorshipWords"_s);
    m_words->setWordWrap(true);
    m_open->setObjectName(u"authorshipOpen"_s);
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge);
    foot->setMinimumHeight(FootHeight);
    auto *said = new QVBoxLayout;
    said->setSpacing(Space::Xs);
    said->addWidget(m_words);
    said->addWidget(m_evidence);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::L + Space::Xs, Space::S, Space::L, Space::S);
    row->addLayout(said, 1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_loading);
    column->addWidget(m_text, 1);
    column->addWidget(foot);
    connect(m_text, &QTextBrowser::cursorPositionChanged, this, [this] { tell(m_text->textCursor().position()); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_origin >= 0)
            Q_EMIT revisionChosen(m_authorship.origins[m_origin].revision);
    });
}

void AuthorshipView::showLoading()
{
    m_loading->show();
    m_text->hide();
    tell(-1);
}

void AuthorshipView::setAuthorship(const Authorship &authorship, const Catalogue &catalogue)
{
    m_authorship = authorship;
    m_catalogue = catalogue;
    m_loading->hide();
    m_text->show();
    m_text->document()->setDefaultFont(fontOf(TextStyle::DifferenceText));
    m_text->setPlainText(authorship.text);
    tell(0);
}

QString AuthorshipView::words() const
{
    return m_words->text();
}

void AuthorshipView::tell(qsizetype position)
{
    const auto *sentence = position < 0 ? nullptr : m_authorship.at(position);
    m_origin = sentence ? sentence->main : -1;
    m_open->setVisible(m_origin >= 0);
    QList<QTextEdit::ExtraSelection> marks;
    if (!sentence || sentence->main < 0) {
        m_words->setText(tr("Point at a sentence, or move the caret to it, to read who wrote it."));
        m_evidence->clear();
    } else {
        m_words->setText(authorshipWords(m_authorship, *sentence, m_catalogue));
        m_evidence->setText(evidenceWords(*sentence));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(sentence->range.from));
        mark.cursor.setPosition(int(sentence->range.end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(DesignTokens::of(palette()).soft);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_text->setAccessibleDescription(m_words->text() + u' ' + m_evidence->text());
}

bool AuthorshipView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        tell(m_text->cursorForPosition(static_cast<QMouseEvent *>(event)->pos()).position());
    return QWidget::eventFilter(watched, event);
}

} // namespace tenue
