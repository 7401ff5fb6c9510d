// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int TextWidth = 440;

TextLabel *newSentence(const QString &text, TextStyle style, Tone tone)
{
    auto *label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    label->setMinimumWidth(TextWidth);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_escapeAnswer(question.escapeAnswer)
{
    setWindowTitle(question.title);
    setAccessibleDescription(question.sentence);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    words->setSpacing(Space::S);
    words->addWidget(newSentence(question.title, TextStyle::PreviewTitle, Tone::Text));
    words->addWidget(newSentence(question.sentence, TextStyle::Interface, Tone::Second));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addLayout(words);
    column->addWidget(newAnswers(question));
}

void QuestionDialog::reject()
{
    done(m_escapeAnswer);
}

QWidget *QuestionDialog::newAnswers(const Question &question)
{
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    row->addStretch();
    for (int index = 0; index < question.answers.size(); ++index) {
        const bool isDefault = index == question.defaultAnswer;
        const bool isFilled = isDefault && !question.isDangerous;
        auto *button = newButton(question.answers[index], isFilled ? ButtonKind::Primary : ButtonKind::Plain);
        button->setObjectName(u"answer-%1"_s.arg(index));
        button->setDefault(isDefault);
        button->setAutoDefault(isDefault);
        if (isDefault)
            button->setFocus();
        connect(button, &QPushButton::clicked, this, [this, index] { done(index); });
        row->addWidget(button);
    }
    return foot;
}

} // namespace tenue
