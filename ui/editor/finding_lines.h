// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/dossier_findings.h"

#include <QtWidgets/QWidget>

namespace tenue
{

/// What should be read before a decision: the weightiest findings, each with its sign and word.
class FindingLines : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostInView = 6;

    /// `findings`, weightiest first.
    explicit FindingLines(const QList<DossierFinding> &findings, QWidget *parent = nullptr);
};

} // namespace tenue
