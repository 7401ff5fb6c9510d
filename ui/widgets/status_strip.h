// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QtCore/QTimer>

namespace tenue
{

class ElidedLabel;
class IconLabel;

/// How far what was typed is kept.
enum class SaveState {
    None, ///< nothing is being written
    Kept, ///< "Draft kept at 14:32", "Revision saved"
    Pending, ///< "Changes pending…"
    Failed, ///< "Not saved: the disk is full"
};

/// The last line of the window: state of saving at the left, counts at the right.
class StatusStrip : public Panel
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setSaveState(SaveState state, const QString &words);
    /// Tells what just succeeded, for 8 seconds; never hides that saving failed.
    void showSuccess(const QString &words);
    void setCounts(const QString &words);
    /// What the left side says now.
    QString words() const;

    static constexpr int SuccessMilliseconds = 8000;

private:
    void refresh();

    IconLabel *m_sign;
    ElidedLabel *m_words;
    ElidedLabel *m_counts;
    SaveState m_state = SaveState::None;
    QString m_stateWords;
    QString m_success;
    QTimer m_successEnds;
};

} // namespace tenue
