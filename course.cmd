@echo off
rem The one entry to the course on Windows: finds a JDK 17 or newer, builds the library once, and
rem hands over to the command line in lib\course. After a pull, run "mvnw -DskipTests package".
rem Exit codes: 0 done, 1 failed, 2 wrong usage, 3 something must be installed first.
setlocal
set "here=%~dp0"
set "jdk="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined jdk goto found
if defined JAVA_HOME echo course: JAVA_HOME holds no JDK 17 or newer; looking elsewhere. 1>&2
for %%j in (javac.exe) do if not "%%~$PATH:j" == "" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Eclipse Adoptium\jdk*") do call :try "%%~d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if defined jdk goto found
echo course: there is no JDK 17 or newer here. Unpack one and set JAVA_HOME to its folder. 1>&2
exit /b 3

:found
set "JAVA_HOME=%jdk%"
set "flags=-XX:+UseSerialGC -Xms32m"
if %version% geq 24 set "flags=%flags% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem Threads of native code that wait sleep soon: they would take the cores from the rest.
if not defined GOMP_SPINCOUNT set "GOMP_SPINCOUNT=2000"
set "classpath_file=%here%lib\course\target\classpath"
if exist "%classpath_file%" goto run
echo course: building the library; this first time takes a few minutes. 1>&2
call "%here%mvnw.cmd" -B -ntp -q -f "%here%pom.xml" -DskipTests package
if not errorlevel 1 goto run
echo course: the build failed. Maven and its libraries come from the network, once. 1>&2
exit /b 1

:run
rem The class path is longer than a command line may be, so Java reads it from a file. There, a
rem backslash in quotes is no separator: Maven writes slashes, and so do we.
set "arguments=%TEMP%\convnets-%RANDOM%%RANDOM%.arguments"
>"%arguments%" echo -cp
>>"%arguments%" echo "%here:\=/%lib/course/target/classes;\
>>"%arguments%" type "%classpath_file%"
>>"%arguments%" echo "
"%jdk%\bin\java.exe" %flags% "-Dconvnets.home=%here%." "@%arguments%" convnets.course.Main %*
set "code=%errorlevel%"
del "%arguments%"
exit /b %code%

rem Takes a folder as the JDK if there is none yet and its compiler is new enough.
:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
set "version=0"
for /f "tokens=2 delims=.- " %%v in ('""%~1\bin\javac.exe" -version 2^>^&1"') do set "version=%%v"
if %version% geq 17 set "jdk=%~1"
exit /b
