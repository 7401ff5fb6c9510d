// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"
#include "ui/browse/catalogue_page.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/publishing/publication_page.h"
#include "ui/shell/workspace_view.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *exampleWindow(Look &look)
{
    return newGalleryWindow(look);
}

std::function<void(QWidget &)> onSection(CataloguePage::Section section)
{
    return [section](QWidget &page) {
        static_cast<MainWindow &>(page).workspaceView()->showSection(u"newsroom"_s);
        partOf<CataloguePage>(page, u"cataloguePage"_s)->showSection(section);
    };
}

QPushButton *publishButton(QWidget &page)
{
    return partOf<QPushButton>(*partOf<QWidget>(page, u"publicationPage"_s), u"publish"_s);
}

/// The page of publication, with the folder of the site chosen.
void compare(QWidget &page)
{
    static_cast<MainWindow &>(page).workspaceView()->showSection(u"publication"_s);
    auto &view = *static_cast<MainWindow &>(page).workspaceView();
    auto *folder = partOf<QLineEdit>(*partOf<QWidget>(page, u"publicationPage"_s), u"folder"_s);
    folder->setText(QFileInfo(view.desks().workspace().path()).path() + u"/site"_s);
    Q_EMIT folder->editingFinished();
    (void)waitFor([&page] { return publishButton(page)->isEnabled(); });
}

void publishSite(QWidget &page)
{
    compare(page);
    QTest::qWait(300);
    publishButton(page)->click();
    auto *publication = partOf<PublicationPage>(page, u"publicationPage"_s);
    (void)waitFor([publication] { return !publication->isExporting(); });
}

const char *const list = "N°;Engagement;Texte exact;Page;Chapitre;Avancement;Lien\r\n"
                         "1;Ouvrir une maison de santé par quartier;« Une maison par quartier. »;8;Santé;Tenue;\r\n"
                         "2;Créer une brigade de médiation de nuit;« Une brigade. »;9;Sécurité;En cours;\r\n"
                         "3;;Sans titre;9;Sécurité;Tenue;\r\n"
                         "4;Rénover quarante écoles;« Quarante écoles. »;11;Éducation;En chantier;\r\n"
                         "5;Geler la taxe foncière jusqu’en 2026;;11;Finances;Abandonné;\r\n"
                         "6;Rendre les transports gratuits;;douze;Mobilités;Tenue / En partie;pas une adresse\r\n"
                         ";;;;;;\r\n"
                         "8;Doubler le réseau de pistes cyclables;;14;Mobilités;à voir;https://exemple.fr/8\r\n"
                         "8;Planter vingt-cinq mille arbres;;14;Environnement;En chantier;https://exemple.fr/9\r\n";

QString listBeside(MainWindow &window)
{
    const QString folder = QFileInfo(window.workspaceView()->desks().workspace().path()).path();
    QFile file(folder + u"/programme-vallombre.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The list cannot be written");
    file.write(list);
    return file.fileName();
}

void openImport(QWidget &page)
{
    static_cast<MainWindow &>(page).commands().action(Command::Import).trigger();
}

void importList(QWidget &page)
{
    openImport(page);
    auto *dialog = partOf<ImportDialog>(page, u"importDialog"_s);
    dialog->openFile(listBeside(static_cast<MainWindow &>(page)));
    auto *button = partOf<QPushButton>(*dialog, u"import"_s);
    (void)waitFor([button] { return button->isEnabled(); });
}

} // namespace

QList<GalleryPage> newsroomPages()
{
    return {
        { u"newsroom-mandates"_s, exampleWindow, onSection(CataloguePage::Mandates) },
        { u"newsroom-themes"_s, exampleWindow, onSection(CataloguePage::Themes) },
        { u"newsroom-sources"_s, exampleWindow, onSection(CataloguePage::SourceDocuments) },
        { u"newsroom-scales"_s, exampleWindow, onSection(CataloguePage::Scales) },
        { u"newsroom-staff"_s, exampleWindow, onSection(CataloguePage::StaffMembers) },
        { u"newsroom-templates"_s, exampleWindow, onSection(CataloguePage::Templates) },
        { u"newsroom-writing"_s, exampleWindow, onSection(CataloguePage::WritingRules) },
        { u"newsroom-site"_s, exampleWindow, onSection(CataloguePage::Site) },
        { u"publication-no-folder"_s, exampleWindow,
          [](QWidget &page) { static_cast<MainWindow &>(page).workspaceView()->showSection(u"publication"_s); } },
        { u"publication"_s, exampleWindow, compare },
        { u"publication-done"_s, exampleWindow, publishSite },
        { u"import-start"_s, exampleWindow, openImport },
        { u"import"_s, exampleWindow, importList },
    };
}

} // namespace tenue
