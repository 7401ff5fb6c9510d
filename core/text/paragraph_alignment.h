// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <vector>

namespace tenue
{

/// Which paragraph of the text after each paragraph of the text before has become.
struct ParagraphAlignment {
    struct Pair {
        int after = -1; ///< −1: it is gone
        bool moved = false; ///< out of the order of the others
    };
    std::vector<Pair> before; ///< one for each paragraph of the text before
};

/// Aligns the same paragraphs in order, then like ones between them (a third of the words in
/// common at least), then the ones left over wherever they stand: those have moved.
ParagraphAlignment alignParagraphs(const std::vector<QStringView> &before, const std::vector<QStringView> &after);

} // namespace tenue
