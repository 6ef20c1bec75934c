/* Starts the program with the Python that lies beside it. Built twice: with -mwindows without a console window
   (kmsmonitorw.exe), without it as a console program (kmsmonitor.exe).

   Python is loaded as a library, so that the task manager, the firewall and notices see our name and icon. -B: nothing
   is ever written into the program's folder. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768
#define ADDED 6 /* -B -X utf8 -P -m kmsmonitor */

typedef int (*python_main)(int, wchar_t **);

static int fail(const wchar_t *what) {
    static wchar_t text[LONGEST + 200];
    _snwprintf(text, LONGEST + 199, L"kmsmonitor is damaged: %ls cannot be loaded (error %lu). Install it again.", what,
               GetLastError());
    if (GetConsoleWindow() == NULL)
        MessageBoxW(NULL, text, L"kmsmonitor", MB_ICONERROR);
    else
        fwprintf(stderr, L"%ls\n", text);
    return 3;
}

int wmain(int count, wchar_t **words) {
    static wchar_t folder[LONGEST], library[LONGEST + 16];
    wchar_t *name;
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST - 16);
    if (length == 0 || length >= LONGEST - 16 || (name = wcsrchr(folder, L'\\')) == NULL)
        return fail(L"its folder");
    wcscpy(name, L"\\python");
    SetDllDirectoryW(folder);
    _snwprintf(library, LONGEST + 15, L"%ls\\python311.dll", folder);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (python == NULL)
        return fail(library);
    python_main run = (python_main)(void *)GetProcAddress(python, "Py_Main");
    if (run == NULL)
        return fail(library);
    wchar_t **all = calloc((size_t)count + ADDED + 1, sizeof *all);
    if (all == NULL)
        return fail(L"its command line");
    const wchar_t *added[ADDED] = {L"-B", L"-X", L"utf8", L"-P", L"-m", L"kmsmonitor"};
    all[0] = words[0];
    for (int i = 0; i < ADDED; i++)
        all[i + 1] = (wchar_t *)added[i];
    for (int i = 1; i < count; i++)
        all[i + ADDED] = words[i];
    return run(count + ADDED, all);
}
