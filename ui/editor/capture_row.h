// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/capture.h"
#include "ui/widgets/panel.h"

class QCheckBox;

namespace tenue
{

/// One kept copy: its name, what it is and since when, whether readers may have it, and what can be done
/// with it.
class CaptureRow : public Panel
{
    Q_OBJECT

public:
    explicit CaptureRow(const Capture &capture, QWidget *parent = nullptr);

    const Capture &capture() const { return m_capture; }
    /// Emits nothing.
    void setPublic(bool isPublic);

Q_SIGNALS:
    void openChosen();
    void saveChosen();
    void removeChosen();
    /// Somebody wants it so; the row shows it only after setPublic().
    void publicWanted(bool isPublic);

private:
    QWidget *newHead();
    QString description() const;

    Capture m_capture;
    QCheckBox *m_public;
};

} // namespace tenue
