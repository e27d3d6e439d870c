@echo off
rem The one entry to the course on Windows: needs a JDK 17 or newer in JAVA_HOME or on the PATH.
rem After a pull, "mvnw -DskipTests package" builds what has changed.
setlocal
if not defined JAVA_HOME for %%j in (javac.exe) do set "JAVA_HOME=%%~dp$PATH:j.."
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo course: there is no JDK 17 or newer here. Install one and set JAVA_HOME to its folder. 1>&2
  exit /b 3
)
set "classpath_file=%~dp0lib\course\target\classpath"
if not exist "%classpath_file%" (
  echo course: building the library; the first time takes a few minutes. 1>&2
  call "%~dp0mvnw.cmd" -q -f "%~dp0pom.xml" -DskipTests package || exit /b 1
)
for /f "usebackq delims=" %%c in ("%classpath_file%") do set "jars=%%c"
"%JAVA_HOME%\bin\java" "-Dconvnets.home=%~dp0." ^
  -cp "%~dp0lib\course\target\classes;%jars%" convnets.course.Main %*
