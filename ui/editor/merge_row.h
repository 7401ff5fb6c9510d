// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace tenue
{

class SegmentedChoice;

/// One place where two people wrote different things: both in view, and the choice between them.
class MergeRow : public QWidget
{
    Q_OBJECT

public:
    enum Choice { Open, Mine, Theirs, Both };

    /// `canBeBoth`: one may be put after the other, as paragraphs can.
    MergeRow(const QString &label, const QString &mine, const QString &theirs, bool canBeBoth,
             QWidget *parent = nullptr);

    Choice choice() const;

Q_SIGNALS:
    void chosen();

private:
    QWidget *newSide(const QString &heading, const QString &text);

    SegmentedChoice *m_choice;
};

} // namespace tenue
