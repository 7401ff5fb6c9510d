// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/verdict_lookup.h"

#include "core/base/words.h"
#include "core/exchange/cell_text.h"

namespace tenue
{

VerdictLookup::VerdictLookup(const VerdictSource &source, std::optional<WritingLanguage> language)
    : m_emptyKey(source.emptyKey)
    , m_language(language)
{
    for (const auto &value : source.values) {
        m_keys.insert(comparable(value.written), value.key);
        if (const auto number = readNumber(value.written, language))
            m_numbers.append({ *number, value.key });
    }
}

Result<QString> VerdictLookup::keyOf(const QString &cell) const
{
    const auto text = comparable(cell);
    if (text.isEmpty()) {
        if (!m_emptyKey.isEmpty())
            return m_emptyKey;
        return Error { Error::Kind::BadInput, translate("VerdictLookup", "The verdict is missing.") };
    }
    if (const auto found = m_keys.constFind(text); found != m_keys.cend())
        return *found;
    if (const auto number = readNumber(cell, m_language)) {
        for (const auto &[value, key] : m_numbers) {
            if (value == *number)
                return key;
        }
    }
    return Error { Error::Kind::BadInput,
                   translate("VerdictLookup",
                             "%1 stands for no verdict: add it to the mapping’s values, or correct the "
                             "cell.")
                       .arg(quoted(oneLine(cell))) };
}

} // namespace tenue
