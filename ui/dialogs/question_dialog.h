// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompts.h"

#include <QtWidgets/QDialog>

namespace tenue
{

/// Shows one question; `result()` is the index of the answer.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *newAnswers(const Question &question);

    int m_escapeAnswer;
};

} // namespace tenue
