// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QtCore/QResource>
#include <QtGui/QFontDatabase>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void load(QLatin1StringView file)
{
    const QResource resource(u":/tenue/fonts/"_s + file);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    // The bytes stay where they are: in the program's own pages, read when a glyph is.
    QFontDatabase::addApplicationFontFromData(
        QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size()));
}

} // namespace

void loadFirstFonts()
{
    for (const auto file :
         { "Inter-Regular.otf"_L1, "Inter-Medium.otf"_L1, "Inter-SemiBold.otf"_L1, "SourceSerif4-Bold.otf"_L1 })
        load(file);
}

void loadRemainingFonts()
{
    static const bool isLoaded = [] {
        for (const auto file : { "SourceSerif4-Regular.otf"_L1, "SourceSerif4-It.otf"_L1, "SourceSerif4-BoldIt.otf"_L1,
                                 "Inter-Italic.otf"_L1 })
            load(file);
        return true;
    }();
    Q_UNUSED(isLoaded)
}

} // namespace tenue
