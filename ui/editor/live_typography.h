// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/typography.h"

#include <QtCore/QObject>

namespace tenue
{

class MarkdownEditor;

/// Sets what is typed by the rules of a house style, sign by sign.
///
/// Each replacement is a step of undo of its own: one Ctrl+Z takes back the replacement and leaves
/// what was typed.
class LiveTypography : public QObject
{
    Q_OBJECT

public:
    explicit LiveTypography(MarkdownEditor &editor);

    void setProfile(TypographyProfile profile) { m_typography = Typography(profile); }
    const Typography &typography() const { return m_typography; }
    void setOn(bool isOn) { m_isOn = isOn; }

private:
    void follow(const QString &typed);

    MarkdownEditor &m_editor;
    Typography m_typography { TypographyProfile::None };
    bool m_isOn = true;
};

} // namespace tenue
