// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace tenue
{

/// How characters were turned into bytes, by its usual name ("UTF-8", "windows-1252").
///
/// Nothing is ever decoded with loss: a byte that means nothing in the encoding is an error that
/// names its line and its place in the file.
class TextEncoding
{
public:
    /// Nothing for an encoding that is not on the list. Aliases ("latin1", "CP1252", "utf8") are
    /// understood, in any case.
    static std::optional<TextEncoding> named(const QString &name);
    /// Those that named() knows, the most usual first: for a list to choose from.
    static QStringList names();

    QString name() const;
    /// `bytes` as UTF-8 without a byte order mark. Refuses a NUL too: no text holds one.
    Result<QByteArray> toUtf8(const QByteArray &bytes) const;

    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;

private:
    explicit TextEncoding(int index)
        : m_index(index)
    {
    }
    int m_index;
};

} // namespace tenue
