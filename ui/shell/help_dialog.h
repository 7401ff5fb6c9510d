// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QAction;

namespace tenue
{

/// How to work with the program, in a few sentences about each part of the work, and every key with what it does.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QList<QAction *> &withShortcuts, QWidget *parent = nullptr);
};

} // namespace tenue
