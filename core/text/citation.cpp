// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/citation.h"

namespace tenue
{

namespace
{

bool isKeyLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

Citation nextCitation(QByteArrayView text, qsizetype from)
{
    for (auto start = text.indexOf("[@", from); start >= 0; start = text.indexOf("[@", start + 2)) {
        auto end = start + 2;
        while (end < text.size() && (isKeyLetter(text[end]) || (text[end] == '-' && end > start + 2)))
            ++end;
        if (end > start + 2 && end < text.size() && text[end] == ']')
            return { start, end + 1, text.sliced(start + 2, end - start - 2) };
    }
    return {};
}

} // namespace tenue
