// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_encoding.h"

namespace tenue
{

/// What an encoding was recognised by.
enum class EncodingClue {
    Named, ///< a person or the mapping said so
    ByteOrderMark,
    ZeroBytes, ///< every other byte is zero, as in UTF-16
    ValidUtf8, ///< it reads as UTF-8 throughout
    NotUtf8, ///< it does not, so it is what Windows programs write in western Europe
};

struct FoundEncoding {
    TextEncoding encoding;
    EncodingClue clue;

    /// For people: "UTF-8 (byte order mark)".
    QString description() const;
};

/// Looks at the bytes of a text file. Refuses what is no text (a workbook, an archive, a PDF …) and
/// UTF-8 with damaged bytes, which would otherwise pass for another encoding and read as rubbish.
Result<FoundEncoding> findEncoding(const QByteArray &bytes);

} // namespace tenue
