# Reads the words of the sources into the two catalogues:
#   cmake -D LUPDATE=… -D SOURCE_DIR=… -D CATALOGUES=… -P update-translations.cmake
#
# lupdate 6.4 never ends on a calculation inside a cast, as in translate("C", "%n rows", nullptr,
# int(a - 1)): give the number a name before the call. Hence the limit of time.
set(seconds 60)
function(read_into catalogue)
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete -extensions cpp,h -I . core ui app
            -source-language en ${ARGN} -ts ${CATALOGUES}/${catalogue}
        WORKING_DIRECTORY ${SOURCE_DIR} TIMEOUT ${seconds} RESULT_VARIABLE result ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate did not read the sources into ${catalogue}: ${result} ${said}")
    endif()
endfunction()

read_into(tenue_en.ts -target-language en -pluralonly)
read_into(tenue_fr.ts -target-language fr)
