@echo off
rem tallybook: figures from articles, with their sources, into annotated workbooks. Needs Java 17 or later.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
where /q "%JAVA_EXE%" 2>nul || if not exist "%JAVA_EXE%.exe" (
  echo tallybook: no Java found: install a JDK or JRE, 17 or later, or set JAVA_HOME 1>&2
  exit /b 1
)
"%JAVA_EXE%" -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=off %TALLYBOOK_JAVA_OPTS% -cp "%HOME_DIR%\lib\tallybook.jar" tallybook.cli.Main %*
exit /b %ERRORLEVEL%
