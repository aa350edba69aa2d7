@echo off
rem Starts inklusim, and builds it first where the sources differ from those that were built.
rem
rem   JAVA_HOME            the Java to use; without it the first java.exe on the PATH
rem   INKLUSIM_JAVA_OPTS   more options for Java, separated by blanks, as in INKLUSIM_JAVA_OPTS=-Xmx8g
setlocal EnableExtensions DisableDelayedExpansion
set "oldest=17"
set "root=%~dp0"
set "target=%root%target"
set "app=%target%\app"
set "differ=/l /r:0 /w:0 /njh /njs /nfl /ndl /np"
set "copy=/r:0 /w:0 /njh /njs /nfl /ndl /np"

call :find_java
if errorlevel 1 exit /b 2
call :find_built
call :is_stale
if defined stale call :build
if errorlevel 1 exit /b 1
call :share_classes

rem A stale archive is no news for the user, and Java would warn of it among the results.
"%java%" %share% -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 %INKLUSIM_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%


rem Java's version is read from its release file, since asking Java itself would take longer than all the rest.
:find_java
set "needs=Java %oldest% or newer is needed (a JDK, for example from adoptium.net)"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
  call :say "%needs%, and none was found."
  call :say "Install one, or set JAVA_HOME to its folder."
  exit /b 1
)
if not exist "%java%" (
  call :say "%needs%, and JAVA_HOME names a folder where no bin\java.exe is."
  call :say "Set JAVA_HOME to the folder of a JDK, or unset it."
  exit /b 1
)
for %%J in ("%java%") do set "release=%%~dpJ..\release"
set "version="
if exist "%release%" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%release%"`) do set "version=%%~V"
if not defined version for /f "usebackq tokens=3" %%V in (`call "%java%" -version 2^>^&1 ^| findstr /c:" version "`) do set "version=%%~V"
set "feature="
for /f "tokens=1,2 delims=.-+" %%A in ("%version%") do (
  set "feature=%%A"
  if "%%A"=="1" set "feature=%%B"
)
if not defined feature (
  call :say "%needs%, and this one does not start:"
  call :say "%java%"
  exit /b 1
)
if %feature% LSS %oldest% (
  call :say "%needs%, and this one is Java %version%:"
  call :say "%java%"
  call :say "Set JAVA_HOME to the folder of a newer one."
  exit /b 1
)
exit /b 0


rem Every build has a name of its own and stays where it is, so that a running inklusim keeps its own.
:find_built
set "jar="
set "name="
if exist "%app%\current" set /p name=<"%app%\current"
if not defined name exit /b 0
if exist "%app%\%name%" if exist "%app%\lib" set "jar=%app%\%name%"
exit /b 0


rem What was built is kept as copies to compare with. Own scenarios beside the shipped ones need no building.
:is_stale
set "stale="
if not exist "%root%pom.xml" exit /b 0
set "stale=yes"
if not defined jar exit /b 0
robocopy "%root%src\main" "%app%\from\src\main" /mir %differ% >nul 2>nul
if errorlevel 1 exit /b 0
robocopy "%root%." "%app%\from" pom.xml %differ% >nul 2>nul
if errorlevel 1 exit /b 0
robocopy "%root%scenarios" "%app%\from\scenarios" /s /xl /xx %differ% >nul 2>nul
if errorlevel 1 exit /b 0
set "stale="
exit /b 0


rem The lock is a file held open: Windows gives it back however the process ends.
:build
set "built="
set "waiting="
if not exist "%app%\lib" mkdir "%app%\lib" 2>nul
set "probe=%app%\probe-%RANDOM%"
type nul 2>nul >"%probe%"
if exist "%probe%" goto :writable
if not defined jar call :say "nothing is built here yet, and the folder target cannot be written."
if not defined jar exit /b 1
call :say "the sources are newer than what is built, but the folder target cannot be written; going on with what is built."
exit /b 0
:writable
del "%probe%"
:retry
set "locked="
8>&2 2>nul ( 9>"%target%\building.lock" ( 2>&8 call :build_locked ) )
if defined locked goto :built
if not defined waiting call :say "another inklusim is building; waiting for it."
set "waiting=yes"
ping -n 2 127.0.0.1 >nul
goto :retry
:built
del "%target%\building.lock" 2>nul
if defined built exit /b 0
exit /b 1


:build_locked
set "locked=yes"
call :find_built
call :is_stale
if not defined stale set "built=yes"
if not defined stale exit /b 0
if defined jar call :say "the sources have changed; building ..."
if not defined jar call :say "building for the first time; fetching the libraries may take some minutes ..."
set "work=%target%\building"
if exist "%work%" rd /s /q "%work%"
robocopy "%root%src\main" "%work%\from\src\main" /mir %copy% >nul
robocopy "%root%scenarios" "%work%\from\scenarios" /mir %copy% >nul
robocopy "%root%." "%work%\from" pom.xml %copy% >nul
pushd "%root%"
call mvnw.cmd -q -B -Dmaven.test.skip=true -Dinklusim.target=target/building/out package <nul >&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" (
  call :say "the build failed; Maven's words are above."
  exit /b 1
)
rem Libraries carry their version in the name: those that are there already may be in use and are as good.
robocopy "%work%\out\lib" "%app%\lib" /xc /xn /xo %copy% >nul
set "name=inklusim-%RANDOM%%RANDOM%%RANDOM%.jar"
for %%J in ("%work%\out\inklusim-*.jar") do move /y "%%~J" "%app%\%name%" >nul
robocopy "%work%\from" "%app%\from" /mir %copy% >nul
>"%work%\current" echo %name%
move /y "%work%\current" "%app%\current" >nul
rd /s /q "%work%"
call :find_built
if not defined jar (
  call :say "what was built could not be moved into target\app."
  exit /b 1
)
rem Builds of more than a month ago are removed.
forfiles /p "%app%" /m "inklusim-*" /d -30 /c "cmd /c del @path" >nul 2>nul
set "built=yes"
exit /b 0


rem Java's archive of the classes that a short compare loads makes every start quicker. Where it cannot be made, an
rem empty one says so, and inklusim starts without.
:share_classes
set "share="
set "archive=%jar:~0,-4%-java-%version%.jsa"
if not exist "%archive%" call :make_archive 2>nul
if exist "%archive%" for %%A in ("%archive%") do if %%~zA GTR 0 set share="-XX:SharedArchiveFile=%archive%"
exit /b 0

:make_archive
set "fresh=%archive%.%RANDOM%"
pushd "%root%"
"%java%" "-XX:ArchiveClassesAtExit=%fresh%" -jar "%jar%" compare scenarios/standard.yaml scenarios/hybrid.yaml --replicates 1 --set horizon.weeks=4 --set horizon.burn_in=1 --out "%fresh%.results" <nul >nul 2>nul
popd
rd /s /q "%fresh%.results" 2>nul
if not exist "%fresh%" type nul >"%fresh%"
move /y "%fresh%" "%archive%" >nul 2>nul
exit /b 0


:say
>&2 echo inklusim: %~1
exit /b 0
