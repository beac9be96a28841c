# One word a job; `make help` lists them. Each brings what it needs: Debian packages, then .venv.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
BIN := .venv/bin
SITE ?= cuihu

# What the window needs: SDL, inside Kivy's wheel, opens these by name when it starts.
TO_RUN := libgl1 libgl1-mesa-dri libx11-6 libxcursor1 libxext6 libxfixes3 libxi6 libxrandr2 libxrender1 libxss1
# CUPS, and what building pycups takes.
TO_PRINT := cups libcups2-dev gcc libc6-dev python3-dev
# A screen that nobody sees, a finger for it, EGL for the tests without any screen, a second reader of QR codes.
TO_TEST := xvfb xdotool libegl1 libzbar0
# A whole printing system for the tests: printers, and the bus that they want.
TO_TEST_PRINTING := cups-client cups-ipp-utils dbus

screen := $(DISPLAY)

.PHONY: help setup ready run tour test bench fuzz check clean packages

help: ## 列出全部命令
	@echo '五华区自助终端。用法：make 命令'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: wanted := $(TO_RUN) $(TO_PRINT) $(TO_TEST) $(TO_TEST_PRINTING)
setup: ready ## 准备好一切：系统软件包和 .venv
	@echo '准备好了。make run 打开自助终端，make test 跑全部检查。'

ifneq ($(screen),)
run: wanted := $(TO_RUN) $(TO_PRINT)
run: ready ## 全屏打开自助终端；没有显示器时改走一遍 make tour
	@exec $(BIN)/python -m kiosk run --site $(SITE)
else
run: tour
tour: announce
.PHONY: announce
announce:
	@echo '这台机器没有显示器（没有 DISPLAY）：改在虚拟屏幕上走一遍完整的办事过程。'
endif

tour: wanted := $(TO_RUN) $(TO_PRINT) $(TO_TEST)
tour: ready ## 在虚拟屏幕上走一遍，截图和 PDF 放在 build/tour/
	@exec $(BIN)/python -m kiosk tour --out build/tour

test: wanted := $(TO_RUN) $(TO_PRINT) $(TO_TEST) $(TO_TEST_PRINTING)
test: ready ## 全部检查：格式、类型、导入规则、测试、真实窗口里走一遍
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: wanted := $(TO_RUN) $(TO_PRINT) $(TO_TEST) $(TO_TEST_PRINTING) chromium libpangoft2-1.0-0 libharfbuzz-subset0
bench: ready ## 测量快慢和内存，表格另存 build/bench.json
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@exec $(BIN)/python -m tests.bench

fuzz: wanted := $(TO_PRINT)
fuzz: ready ## 找能让目录读取出错的文件，十分钟；找到的放在 build/fuzz/
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@exec $(BIN)/python -m tests.fuzz -max_total_time=600

check: wanted := $(TO_RUN) $(TO_PRINT)
check: ready ## 检查 catalogue/ 里的事项目录
	@exec $(BIN)/python -m kiosk check catalogue

clean: ## 删掉所有生成的东西，包括 .venv
	rm -rf .venv build dist ./*.egg-info .*_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

ready: .venv/ready

.venv/ready: setup.cfg pyproject.toml | packages
	@echo '正在把 Python 组件装进 .venv（第一次要几分钟）……'
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[test,cups]'
	@touch $@

packages:
	@bash .ci/packages $(wanted)
